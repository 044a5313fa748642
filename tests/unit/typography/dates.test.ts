import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchDate } from '../../../src/typography/dates.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('frenchDate', () => {
  it.each([
    ['2026-11-23', '23 novembre 2026'],
    ['2027-05-01', '1er mai 2027'],
    ['2026-01-11', '11 janvier 2026'],
    ['2024-02-29', '29 février 2024'],
    ['2026-08', 'août 2026'],
    ['2018', '2018'],
  ])('%s', (date, said) => {
    expect(spaced(frenchDate(date))).toBe(said);
  });

  it('keeps a date on one line, and on its day whatever the time zone', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (instant) => {
        const date = instant.toISOString().slice(0, 10);
        const [year = '', , day = ''] = date.split('-');
        const said = frenchDate(date);
        expect(said).not.toContain(' ');
        expect(spaced(said)).toMatch(
          new RegExp(`^${Number(day) === 1 ? '1er' : Number(day)} \\p{L}+ ${year}$`, 'u'),
        );
      }),
    );
  });
});
