import type { Detector } from './detection.ts';
import { isEnterpriseNumber, isFileNumber } from './enterprise-number.ts';
import { findNumbers, type WrittenNumber } from './numbers.ts';

/**
 * The Belgian numbering plan (royal decree of 27 April 2007, IBPT): ten digits from 045 to 049 for a mobile, nine for the rest.
 * From abroad, 32 stands for the 0, which many write all the same: « +32 (0)2… ».
 */
const MOBILE = /^04[5-9]\d{7}$/;
const FIXED = /^0[1-9]\d{7}$/;

/** A French mobile, by pairs; « 06 07 08 09 10 » are five numbers, and « 06.12.24 - 07.12.24 » two dates. */
const FRENCH = /^0[67] (?!0\d 0)\d\d(?: \d\d){3}$/;

/** Ten digits with those of the country, and at most fifteen (ITU-T E.164). */
const FOREIGN = /^(?!32)[1-9]\d{9,14}$/;

/** How nine digits are cut: without this, any row of figures that opens with 0 would do. */
const CUTS: readonly string[] = '9 27 36 45 234 324 333 423 432 2223 2322 3222 4221'.split(' ');

const cutOf = (groups: string): string =>
  groups
    .split(' ')
    .map(({ length }) => length)
    .join('');

function isTelephone(number: WrittenNumber): boolean {
  const { digits, groups, text, before, after } = number;
  // Inside a code, or an amount.
  if (/^\p{L}|^\s?(?:€|eur|%)/iu.test(after) || isFileNumber(number)) return false;
  // « +++ » opens a structured communication.
  const abroad = /(?:^|[^+])\+\s?\(?$/.test(before) ? digits : /^00(.*)/.exec(digits)?.[1];
  if (abroad !== undefined) {
    const home = abroad.replace(/^320?/, '0');
    return MOBILE.test(home) || FIXED.test(home) || FOREIGN.test(abroad);
  }
  if (/\p{L}$|\d,$/u.test(before) && !/(?:gsm|t[ée]l)$/iu.test(before)) return false;
  // Many know that 32 replaces the 0, and forget the « + ».
  if (MOBILE.test(digits.replace(/^32/, '0'))) return !/ \d\b/.test(groups) && !isEnterpriseNumber(number);
  if (FRENCH.test(groups)) return !/^[\s./–-]{0,3}\d/.test(after);
  // The tail of a date, of an address (ELI) or of a longer number; « 081 082 083 » are three zones, « 02.12.24 (125) » opens with a date.
  return (
    FIXED.test(digits) &&
    CUTS.includes(cutOf(groups)) &&
    !/\d[./:–-]$/.test(before) &&
    !/^0\d\d 0\d\d 0/.test(groups) &&
    !/^\d\d([./-])\d\d\1\d\d\b/.test(text)
  );
}

/** Telephone numbers, Belgian or opened by a country code. The short numbers of the public services (112, 1733) are none. */
export const findTelephones: Detector = (text) => findNumbers(text, isTelephone);
