import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewestSlips, lettersOf, slips } from '../../../src/search/distance.ts';

it.each([
  ['carte', 'carte', 0],
  ['carte', 'crate', 1],
  ['carte', 'catre', 1],
  ['carte', 'cartes', 1],
  ['carte', 'porte', 2],
  ['carte', 'guichet', 4],
])('« %s » and « %s » are parted by %i slips, four standing for more than three', (one, other, count) => {
  expect(slips(one, other, 3)).toBe(count);
});

it('the letters of two words never tell of more slips than there are', () => {
  const word = fc.stringMatching(/^[a-zé]{1,9}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      const least = fewestSlips(lettersOf(one), lettersOf(other));
      expect(least).toBeLessThanOrEqual(slips(one, other, 9));
      expect(least).toBe(fewestSlips(lettersOf(other), lettersOf(one)));
    }),
  );
  expect(fewestSlips(lettersOf('carte'), lettersOf('guichet'))).toBeGreaterThan(2);
});
