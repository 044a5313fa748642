import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/personal-data/detect.ts';
import { findNumbers } from '../../../src/personal-data/numbers.ts';

const folder = new URL('../../../src/personal-data/', import.meta.url);
const sources = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);

describe('the work that a text asks for', () => {
  it.each(['1'.repeat(10_000), '1 '.repeat(5000), '12-'.repeat(3333), '0479 12 34 5 '.repeat(770)])(
    'reads each group of digits at most seventeen times: %.12s…',
    (text) => {
      let readings = 0;
      findNumbers(text, ({ before, after }) => {
        readings++;
        expect(before.length + after.length).toBeLessThanOrEqual(80);
        return false;
      });
      expect(readings).toBeLessThanOrEqual(17 * (text.match(/\d+/g)?.length ?? 0));
    },
  );

  // A group that repeats without bound around something that repeats is what makes a pattern explode.
  it.each(sources)('%s: no group repeats without bound', (_, source) => {
    expect(source).not.toMatch(/\)(?:[*+]|\{\d+,\})/);
  });

  // Safari before 16.4 refuses a whole script for one of these.
  it.each(sources)('%s: no look-behind', (_, source) => {
    expect(source).not.toMatch(/\(\?<[=!]/);
  });

  it.each([
    'a',
    '@',
    'a@',
    'a.',
    'BE',
    'BE68 ',
    'be68',
    'M. ',
    'M. A',
    'M. A.',
    'M. le ',
    'née de la ',
    'a @ ',
    '12 ',
    '12mars',
    'née à ',
    'arrêt du ',
    'né le 3/4/85',
    'arrêt du 3/4/1985',
    'né le ',
    'loi du ',
    '3/5/',
    '(',
    '+',
    ' ',
    '3 mai ',
    '\ud800',
  ])('answers for ten thousand characters of « %s »', (piece) => {
    expect(Array.isArray(detect(piece.repeat(10_000 / piece.length)))).toBe(true);
  });
});
