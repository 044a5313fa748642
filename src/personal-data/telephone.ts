import type { Detector } from './detection.ts';
import { isEnterpriseNumber, isFileNumber } from './enterprise-number.ts';
import { findNumbers, type WrittenNumber } from './numbers.ts';

/**
 * The Belgian numbering plan (royal decree of 27 April 2007, IBPT): ten digits from 045 to 049 for a mobile, nine for the rest.
 * From abroad, 32 stands for the 0, which many write all the same: « +32 (0)2… ».
 */
const MOBILE = /^04[5-9]\d{7}$/;
const FIXED = /^0[1-9]\d{7}$/;

/** Ten digits with those of the country, and at most fifteen (ITU-T E.164). */
const FOREIGN = /^(?!32)[1-9]\d{9,14}$/;

/** How nine digits are cut: without this, any row of figures that opens with 0 would do. */
const CUTS: readonly string[] = ['9', '27', '234', '2322', '36', '333', '3222', '45', '423', '432'];

const cutOf = (groups: string): string =>
  groups
    .split(' ')
    .map(({ length }) => length)
    .join('');

function isTelephone(number: WrittenNumber): boolean {
  const { digits, groups, before, after } = number;
  // Inside a code, or an amount.
  if (/^\p{L}|^\s?(?:€|eur|%)/iu.test(after) || isFileNumber(number)) return false;
  // « +++ » opens a structured communication.
  const abroad = /(?:^|[^+])\+\s?\(?$/.test(before) ? digits : /^00(.*)/.exec(digits)?.[1];
  if (abroad !== undefined) {
    const home = abroad.replace(/^320?/, '0');
    return MOBILE.test(home) || FIXED.test(home) || FOREIGN.test(abroad);
  }
  if (/\p{L}$|\d,$/u.test(before) && !/(?:gsm|t[ée]l)$/iu.test(before)) return false;
  if (MOBILE.test(digits)) return !/\b\d\b/.test(groups) && !isEnterpriseNumber(number);
  // The tail of a date, of an address (ELI) or of a longer number.
  return FIXED.test(digits) && CUTS.includes(cutOf(groups)) && !/\d[./:–-]$/.test(before);
}

/** Telephone numbers, Belgian or opened by a country code. The short numbers of the public services (112, 1733) are none. */
export const findTelephones: Detector = (text) => findNumbers(text, isTelephone);
