import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/personal-data/detection.ts';
import {
  emails,
  ibans,
  identityCards,
  miscopied,
  nationalCheck,
  nationalNumbers,
  telephones,
} from './generated.ts';
import { found, kinds } from './read.ts';

const around = fc.constantFrom(
  ['', ''],
  ['Voir ', ' svp'],
  ['(', ')'],
  ['« ', ' »'],
  ['Note : ', '. Et puis'],
);

describe('generated numbers', () => {
  it.each<[Kind, fc.Arbitrary<string>]>([
    ['registre-national', nationalNumbers],
    ['carte-identite', identityCards],
    ['iban', ibans],
    ['courriel', emails],
  ])('%s: found whole, in any style', (kind, numbers) => {
    fc.assert(
      fc.property(numbers, around, (number, [before, after]) => {
        expect(found(`${before}${number}${after}`)).toEqual([`${kind}: ${number}`]);
      }),
      { numRuns: 1000 },
    );
  });

  it('telephone: found whole, in any style', () => {
    fc.assert(
      fc.property(telephones, around, (number, [before, after]) => {
        const digits = (text: string) => text.replace(/\D/g, '');
        const [only, ...others] = found(`${before}${number}${after}`);
        expect(others).toEqual([]);
        // Twelve digits in one piece, 0032…, may also check as an identity card, which is the stronger kind.
        expect(only).toMatch(/^\d{12}$/.test(number) ? /^(?:telephone|carte-identite): / : /^telephone: /);
        expect(digits(only ?? '')).toBe(digits(number));
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[Kind, fc.Arbitrary<string>]>([
    ['carte-identite', identityCards],
    ['iban', ibans],
  ])('%s: one digit wrong, and it is none', (kind, numbers) => {
    fc.assert(
      fc.property(miscopied(numbers), ([, wrong]) => {
        expect(kinds(wrong)).not.toContain(kind);
      }),
      { numRuns: 1000 },
    );
  });

  it('registre-national: one digit wrong, and it is none', () => {
    fc.assert(
      fc.property(miscopied(nationalNumbers), ([, wrong]) => {
        const digits = wrong.replace(/\D/g, '');
        const [nine, check] = [digits.slice(0, 9), digits.slice(9)];
        // A year six away may be right again in the other century (68 = 6 × 10⁷ modulo 97): no reader can tell.
        fc.pre(nationalCheck(nine, '') !== check && nationalCheck(nine, '2') !== check);
        expect(kinds(wrong)).not.toContain('registre-national');
      }),
      { numRuns: 1000 },
    );
  });
});
