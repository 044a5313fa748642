import { expect, test } from 'vitest';
import { excerpt, nameFound } from '../../../src/single-file/excerpt.ts';
import { finder, wordsOf } from '../../../src/single-file/find.ts';

const page = (id: string, titre: string, mots = '', texte = '') => ({ id, titre, mots, texte });
const find = finder([
  page('texte', 'Autre chose', '', 'On parle ici d’un relevé bancaire.'),
  page('mots', 'Compte sans écran', 'relevés, banque'),
  page('titre', 'Lire un relevé'),
]);

test('small words and endings of plurals are not looked for', () => {
  expect(wordsOf('Les RELEVÉS de l’œil')).toEqual(['releve', 'oeil']);
});

test('a title says more than the users’ own words, which say more than the text', () => {
  expect(find('releves')).toEqual({ ids: ['titre', 'mots', 'texte'], words: ['releve'], partly: false });
});

test('all words are wanted; when no page has them, those that have the most come, and it is said', () => {
  expect(find('relevé bancaire').ids).toEqual(['texte']);
  expect(find('relevé girafe')).toMatchObject({ ids: ['titre', 'mots', 'texte'], partly: true });
  expect(find('girafe').ids).toEqual([]);
  expect(find('  ').ids).toEqual([]);
});

test('an excerpt shows the first place where a word stands, cut between words', () => {
  const text = `${'avant '.repeat(40)}un Relevé de compte${' après'.repeat(60)}`;
  const pieces = excerpt(text, ['releve']);
  expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual(['Relevé']);
  expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… avant .* après …$/);
  expect(
    excerpt('Court texte.', ['absent'])
      .map((piece) => piece.text)
      .join(''),
  ).toBe('Court texte.');
});

test('what is only found by another name says by which', () => {
  const found = {
    titre: 'Compte sans écran',
    mots: 'banque, ebox de la banque, ma e-box',
    texte: 'La banque.',
  };
  const shown = (words: readonly string[]) =>
    nameFound(found, words)
      .map((piece) => piece.text)
      .join('');
  expect(shown(['ebox'])).toBe('ebox de la banque');
  expect(nameFound(found, ['ebox', 'banqu'])).toContainEqual({ text: 'ebox', found: true });
  expect(shown(['banqu'])).toBe('');
  expect(shown(['compt', 'girafe'])).toBe('');
});
