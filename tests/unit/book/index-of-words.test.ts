import { expect, test } from 'vitest';
import { indexLines, initialOf } from '../../../src/book/index-of-words.ts';

const term = (id: string, terme: string, synonymes: string[] = [], sigle?: string) => ({
  id,
  terme,
  definition: '',
  synonymes,
  alias: [],
  voir: [],
  sources: [],
  ...(sigle !== undefined && { sigle }),
});

test('terms, abbreviations and everyday words stand in the order of a French index', () => {
  const lines = indexLines({
    glossaire: [
      term('ecran', 'Écran', ['moniteur']),
      term('epn', 'Espace public numérique', ['cyberespace'], 'EPN'),
      term('eau', 'eau'),
    ],
  });
  expect(lines.map(({ word, see }) => [word, see])).toEqual([
    ['cyberespace', 'Espace public numérique'],
    ['eau', undefined],
    ['Écran', undefined],
    ['EPN', 'Espace public numérique'],
    ['Espace public numérique', undefined],
    ['moniteur', 'Écran'],
  ]);
});

test('a word that is itself a term does not send elsewhere', () => {
  const lines = indexLines({ glossaire: [term('a', 'courriel', ['E-mail']), term('b', 'e-mail')] });
  expect(lines.map(({ word }) => word)).toEqual(['courriel', 'e-mail']);
});

test('accents, case and marks do not make a letter; figures stand together', () => {
  expect(['Écran', '« après »', 'œuvre', '123 Digit'].map(initialOf)).toEqual(['E', 'A', 'Œ', '0–9']);
});
