import { describe, expect, it } from 'vitest';
import { titleMatches } from '../../../src/search/title-filter.ts';

describe('titleMatches', () => {
  it.each([
    ['Copie de carte d’identité : quand et comment', 'identite', true],
    ['Copie de carte d’identité : quand et comment', 'CARTE  ident', true],
    ['Copie de carte d’identité : quand et comment', 'dentite', false],
    ['Copie de carte d’identité : quand et comment', 'carte banque', false],
    ['Un cœur', 'coeur', true],
    ['Créer une adresse e-mail', "l'adresse e-mail", true],
    ['Créer une adresse e-mail', 'e-mail', true],
    ['Tout titre', ' ', true],
  ])('« %s » for « %s »: %s', (title, words, matches) => {
    expect(titleMatches(title, words)).toBe(matches);
  });
});
