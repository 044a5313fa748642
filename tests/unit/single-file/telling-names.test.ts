import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STOP_WORDS } from '../../../src/search/stop-words.ts';
import { finder, wordsOf } from '../../../src/single-file/find.ts';
import { tellingNames } from '../../../src/single-file/telling-names.ts';

test('a name that says no word of its own is left out, and a long one that says a single word leaves that word', () => {
  const names = [
    'le compte',
    'compte à la banque',
    'la banque',
    'RIB',
    'le compte que la banque a fermé sans rien dire',
  ];
  expect(tellingNames('Ouvrir un compte', names)).toEqual(['RIB', 'la banque', 'fermé']);
});

test('whatever is looked for, but small words alone, the same pages are found in the same order', () => {
  const word = fc.constantFrom('carte', 'cartes', 'banque', 'code', 'codes', 'la', 'perdu', 'perdue', 'vol');
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  const page = fc.record({ titre: words, noms: fc.array(words, { maxLength: 6 }), texte: words });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 5 }), words, fc.nat(5), (pages, typed, cut) => {
      const searchable = (names: (titre: string, noms: readonly string[]) => readonly string[]) =>
        pages.map(({ titre, noms, texte }, index) => ({
          id: String(index),
          titre,
          texte,
          mots: names(titre, noms).join(', '),
        }));
      const begun = typed.slice(0, typed.length - Math.min(cut, typed.length - 1));
      fc.pre(wordsOf(begun).some((asked) => !STOP_WORDS.has(asked)));
      expect(finder(searchable(tellingNames))(begun)).toEqual(finder(searchable((_, noms) => noms))(begun));
    }),
  );
});
