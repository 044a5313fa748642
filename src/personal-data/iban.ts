import type { Detector } from './detection.ts';
import { ibanLength } from './iban-lengths.ts';
import { findMatches } from './matches.ts';
import { GAP } from './separator.ts';

const OPENING = /(^|[^\p{L}]|iban)[a-z]{2}[\s-]?\d\d/giu;

/** A country that is not listed: only as banks print it, in capitals, in one piece or by fours. */
const PRINTED = /^[A-Z]{2}\d\d(?:[A-Z\d]{11,30}|(?:\s[A-Z\d]{4}){2,7}(?:\s[A-Z\d]{1,3})?)(?![\p{L}\p{N}])/u;

/** ISO 13616: 34 characters, each with the widest gap after it. */
const FURTHEST = 34 * 4;

/** ISO 7064, MOD 97-10: the first four characters go last, letters count from 10, and the whole leaves 1. */
const checks = (iban: string): boolean =>
  BigInt((iban.slice(4) + iban.slice(0, 4)).replace(/\D/g, (letter) => `${Number.parseInt(letter, 36)}`)) %
    97n ===
  1n;

/** Most of an account is digits: « de 20 personnes… » opens like a German one. */
const isMostlyDigits = (iban: string): boolean => iban.replace(/\D/g, '').length * 2 >= iban.length;

/** The IBAN with which a text opens, as written. */
function ibanAtStart(text: string): string | undefined {
  const length = ibanLength(text.slice(0, 2).toUpperCase());
  const shape = length
    ? new RegExp(`^(?:[a-z\\d]${GAP}){${Number(length) - 1}}[a-z\\d](?!\\d)`, 'iu')
    : PRINTED;
  const written = shape.exec(text)?.[0];
  const iban = written?.replace(/[^a-z\d]/gi, '') ?? '';
  return isMostlyDigits(iban) && checks(iban) ? written : undefined;
}

/** Account numbers of any country, spaced or not, in capitals or not. */
export const findIbans: Detector = (text) => {
  let from = 0;
  return findMatches(text, OPENING).flatMap(({ start }) => {
    const written = start < from ? undefined : ibanAtStart(text.slice(start, start + FURTHEST));
    if (written === undefined) return [];
    from = start + written.length;
    return [{ start, end: from }];
  });
};
