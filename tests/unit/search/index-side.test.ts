import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/search/complete.ts';
import { indexable } from '../../../src/search/indexable.ts';
import { pairsOf } from '../../../src/search/pairs.ts';
import { searchedText } from '../../../src/search/searched-text.ts';
import { otherNames } from '../../../src/search/synonyms.ts';
import { nearestThemes } from '../../../src/search/themes.ts';
import { vocabularyOf } from './vocabulary.ts';

const glossary = [
  { terme: 'Courriel', synonymes: ['e-mail', 'mail', 'boîte mail', 'gmail'] },
  { terme: 'Espace public numérique', sigle: 'EPN', synonymes: ['espace numérique'] },
];

describe('other names', () => {
  it.each([
    ['Créer une adresse e-mail', 'Courriel'],
    ['Un courriel douteux', 'mail'],
    ['Ouvrir un espace public numérique', 'EPN'],
  ])('« %s » is also found by « %s »', (text, name) => {
    expect(otherNames([text], glossary)).toContain(name);
  });

  it('are not given for a name that runs from one text into the next, nor when each word says something else', () => {
    expect(otherNames(['un espace', 'numérique'], glossary)).toEqual([]);
    expect(otherNames(['un mail'], glossary)).not.toContain('boîte mail');
  });
});

describe('pairs', () => {
  it('are the same whatever stands between two telling words', () => {
    expect(pairsOf('mot de passe')).toEqual(pairsOf('Mots-passe'));
    expect(pairsOf('le mot')).toEqual([]);
  });

  it('are never found by the beginning of a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,8}$/), fc.stringMatching(/^[a-z]{3,8}$/), (one, two) => {
        for (const pair of pairsOf(`${one} ${two}`)) expect(pair.startsWith(one)).toBe(false);
      }),
    );
  });
});

describe('the copy of a page for the indexer', () => {
  const page = '<main id="x" data-pagefind-body><h1>L’école</h1><p data-pagefind-ignore>menu</p></main>';
  const about = { meta: { alias: 'l’ordi "perso"', paires: 'or0diperso' }, filters: { theme: ['droits'] } };

  it('is nothing for a page that is not to be found', () => {
    expect(indexable('<main>l’école</main>')).toBeUndefined();
  });

  it('carries what only the search knows, with signs that part words', () => {
    expect(indexable(page, about)).toBe(
      `<main id="x" data-pagefind-body><div hidden><span data-pagefind-meta="alias[data-alias]" data-alias="l'ordi &quot;perso&quot;"></span><span data-pagefind-meta="paires[data-paires]" data-paires="or0diperso"></span><span data-pagefind-filter="theme:droits"></span></div><h1>L'école</h1><p data-pagefind-ignore>menu</p></main>`,
    );
  });

  it('gives its words to the vocabulary: text and aliases, not what is ignored, nor the pairs', () => {
    const words = searchedText(indexable(page, about) ?? '')
      .trim()
      .split(/\s+/);
    expect(words).toEqual(["l'ordi", '"perso"', "L'école"]);
  });
});

describe('the vocabulary', () => {
  const vocabulary = vocabularyOf(
    'Téléphone, télétravail, télécharger',
    'Un téléphone',
    'Le téléphone et le compte',
  );

  it('completes the last word, the most common first, and keeps what stands before', () => {
    expect(complete('mon TELE', vocabulary)).toEqual(['mon téléphone', 'mon télécharger', 'mon télétravail']);
    expect(complete('t', vocabulary)).toEqual([]);
    expect(complete('téléphone ', vocabulary)).toEqual([]);
  });

  it('names the themes that are called by the words', () => {
    const term = (asked: string) => ({ typed: asked, asked, also: [], known: true });
    expect(nearestThemes([term('comptes'), term('virement')], vocabulary)).toEqual([
      'argent-et-banque',
      'droits',
    ]);
    expect(nearestThemes([term('girafe')], vocabulary)).toEqual([]);
  });
});
