import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/search/complete.ts';
import { readGroups } from '../../../src/search/concepts.ts';
import { indexable } from '../../../src/search/indexable.ts';
import { searchedText } from '../../../src/search/searched-text.ts';
import { otherNames } from '../../../src/search/synonyms.ts';
import { nearestThemes } from '../../../src/search/themes.ts';
import { conceptToken, conceptTokens } from '../../../src/search/tokens.ts';
import { unveiled } from '../../../src/search/veil.ts';
import { vocabularyOf } from './vocabulary.ts';

const glossary = [
  { terme: 'Courriel', synonymes: ['e-mail', 'mail', 'boîte mail'], alias: ['gmail'] },
  { terme: 'Espace public numérique', sigle: 'EPN', synonymes: ['espace numérique'], alias: [] },
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

describe('tokens', () => {
  const groups = readGroups([
    ['téléphone', 'gsm', 'coup de fil'],
    ['refus', 'veut pas'],
    ['privé', 'perso'],
  ]);
  it('name the groups that a record speaks of, whatever word it uses', () => {
    expect(conceptTokens(['GSM perdu', 'un coup de fil'], groups)).toBe(conceptToken('telephon'));
    expect(conceptTokens(['il ve pa'], groups)).toBe(conceptToken('refu'));
  });

  it('are never found by the beginning of a word, nor of another token', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(word, word, word, (typed, one, other) => {
        expect(conceptToken(one).startsWith(typed)).toBe(false);
        fc.pre(one !== other);
        expect(conceptToken(one).startsWith(conceptToken(other))).toBe(false);
      }),
    );
  });
});

describe('the copy of a page for the indexer', () => {
  const page = '<main id="x" data-pagefind-body><h1>L’école</h1><p data-pagefind-ignore>menu</p></main>';
  const about = { meta: { alias: 'l’ordi "perso"', notions: 'or0di1' }, filters: { theme: ['droits'] } };

  it('is nothing for a page that is not to be found', () => {
    expect(indexable('<main>l’école</main>')).toBeUndefined();
  });

  it('carries what only the search knows, with signs that part words', () => {
    expect(unveiled(indexable(page, about) ?? '')).toBe(
      `<main id="x" data-pagefind-body><div hidden><span data-pagefind-meta="alias[data-alias]" data-alias="l' ordi &quot;perso&quot;"></span><span data-pagefind-meta="notions[data-notions]" data-notions="or0di1"></span><span data-pagefind-filter="theme:droits"></span></div><h1>L' école</h1><p data-pagefind-ignore>menu</p></main>`,
    );
  });

  it('gives its words to the vocabulary: text and aliases, not what is ignored, nor the tokens', () => {
    const words = searchedText(indexable(page, about) ?? '')
      .trim()
      .split(/\s+/);
    expect(words.flatMap((word) => word.match(/\p{L}+/gu) ?? [])).toEqual(['ordi', 'perso', 'école']);
  });

  it('leaves out what stands beside the text: ways to take it away, calls of sources, notes in the margin', () => {
    const beside =
      '<p class="emporter ecran">gros</p>Le code<a class="appel" href="#s">[1]</a><span class="note" id="t">PIN</span> <a class="terme" href="#t">puk</a>';
    const copy = indexable(`<main id="x" data-pagefind-body>${beside}</main>`) ?? '';
    expect(unveiled(searchedText(copy)).match(/\w+/g)).toEqual(['Le', 'code', 'puk']);
  });
});

describe('the vocabulary', () => {
  const vocabulary = vocabularyOf(
    'Téléphone, télétravail, télécharger',
    'Un téléphone',
    'Le téléphone et le compte',
    'Sans téléphone',
  );

  it('completes the last word, the most common first, and keeps what stands before', () => {
    expect(complete('mon TELE', vocabulary)).toEqual(['mon téléphone', 'mon télécharger', 'mon télétravail']);
    expect(complete('t', vocabulary)).toEqual([]);
    expect(complete('téléphone ', vocabulary)).toEqual([]);
  });
});

it('the themes of some records are the nearest, the commonest first', () => {
  const members = new Map([
    [
      'theme',
      new Map([
        ['droits', new Set(['a'])],
        ['argent-et-banque', new Set(['a', 'b', 'c'])],
        ['donnees', new Set(['c'])],
      ]),
    ],
  ]);
  expect(nearestThemes(['a', 'b'], members)).toEqual(['argent-et-banque', 'droits']);
  expect(nearestThemes([], members)).toEqual([]);
  expect(nearestThemes(['a'], new Map())).toEqual([]);
});
