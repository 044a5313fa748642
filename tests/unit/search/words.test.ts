import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, frontDecode } from '../../../src/search/front-coding.ts';
import { rootOf } from '../../../src/search/root.ts';
import { wordsOf } from '../../../src/search/words.ts';

const text = fc.array(fc.stringMatching(/^[a-zàâéèêëîïôöùûüçœ]{1,10}$/), { minLength: 1 });

describe('the normal form of a text', () => {
  it.each([
    ['C.P.A.S.', ['cpas']],
    ['le C.P.A.S de Liège', ['le', 'cpas', 'de', 'liege']],
    ['l’école, qu\u2019il', ['l', 'ecole', 'qu', 'il']],
    ['mot-de-passe', ['mot', 'de', 'passe']],
    ['celui\u2011ci', ['celui', 'ci']],
    ['Cœur ex æquo', ['coeur', 'ex', 'aequo']],
    ['arrêt 126/2025', ['arret', '126', '2025']],
    ['M. Dupont', ['m', 'dupont']],
    ['  ', []],
  ])('reads « %s » as %j', (typed, words) => {
    expect(wordsOf(typed)).toEqual(words);
  });

  it('does not depend on case, accents, or the way in which accents are written', () => {
    fc.assert(
      fc.property(text, (words) => {
        const said = words.join(' ');
        const plain = said.normalize('NFD').replace(/\p{M}/gu, '');
        for (const way of [said.toUpperCase(), said.normalize('NFD'), plain])
          expect(wordsOf(way)).toEqual(wordsOf(said));
      }),
    );
  });

  it('does not depend on the sign that parts words', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom("'", '’', '-', '\u2011', ' ', '\u00a0', ', ', ' / '),
        (words, sign) => {
          expect(wordsOf(words.join(sign))).toEqual(wordsOf(words.join(' ')));
        },
      ),
    );
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(wordsOf(wordsOf(any).join(' '))).toEqual(wordsOf(any));
      }),
    );
  });
});

describe('the root of a word', () => {
  it.each([
    ['refusait', 'refuser'],
    ['formulaires', 'formulaire'],
    ['guichets', 'guichet'],
    ['obligee', 'obliger'],
  ])('is one for « %s » and « %s »', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });

  it.each([
    ['coup', 'coupe'],
    ['port', 'porte'],
  ])('parts « %s » from « %s »', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  it('never empties a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(rootOf(word)).not.toBe('');
      }),
    );
  });
});

describe('front coding', () => {
  it('gives back any sorted list of words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zéè0-9]{1,45}$/)), (words) => {
        const sorted = words.sort();
        expect(frontDecode(frontCode(sorted))).toEqual(sorted);
      }),
    );
  });
});
