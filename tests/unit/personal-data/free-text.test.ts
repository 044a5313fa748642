import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAll, warningsFor } from '../../../src/personal-data/free-text.ts';

describe('a line of free text', () => {
  it('is silent about ordinary words', () => {
    expect(warningsFor('garder son téléphone simple, 12,50 euros par mois')).toEqual([]);
  });
  it('says each kind once, and masks all in one go', () => {
    const text = 'Madame Lambda, lambda@exemple.be, autre@exemple.be';
    expect(warningsFor(text)).toHaveLength(2);
    const masked = maskAll(text);
    expect(masked).not.toMatch(/Lambda|exemple/);
    expect(warningsFor(masked)).toEqual([]);
  });
  it('never grows once masked', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom('M. ', 'née ', 'A', 'X', '0479 12 34 56'), fc.string()));
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.join('').normalize();
        expect(maskAll(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it('always ends with nothing left to say', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 140 }), (text) => {
        expect(warningsFor(maskAll(text))).toEqual([]);
      }),
    );
  });
});
