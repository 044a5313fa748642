import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/carnet/suggest.ts';

const words = [
  'brouillon',
  'a_relire',
  'publie',
  'archive',
  'conseils/se-deconnecter',
  'Encadre',
  'oui',
  'nsp',
];
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

describe('nearest', () => {
  it('finds a word typed with one slip', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        letter,
        fc.constantFrom(0, 1),
        (word, place, typed, cut) => {
          const at = place % word.length;
          const slips = [
            word.slice(0, at) + word.slice(at + 1),
            word.slice(0, at) + typed + word.slice(at + cut),
          ];
          for (const slip of slips) expect(nearest(slip, words)).toBe(word);
        },
      ),
    );
  });

  it.each([
    ['publié', 'publie'],
    ['PUBLIE', 'publie'],
    ['a-relire', 'a_relire'],
    ['se-deconnecter', 'conseils/se-deconnecter'],
    ['encadré', 'Encadre'],
  ])('does not mind accents, case or joints: %s', (typed, found) => {
    expect(nearest(typed, words)).toBe(found);
  });

  it.each(['zut', 'xy', 'a', 'tout autre chose', 'vignettes/permanence', ''])(
    'says nothing of « %s »',
    (typed) => {
      expect(nearest(typed, words)).toBeUndefined();
      expect(didYouMean(typed, words)).toBe('');
    },
  );

  it('has nothing to suggest among nothing', () => {
    expect(nearest('publie', [])).toBeUndefined();
  });

  it('puts the suggestion in a sentence', () => {
    expect(didYouMean('pulie', words)).toBe(' … vouliez-vous « publie » ?');
  });
});
