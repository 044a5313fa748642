import type { Detector } from './detection.ts';
import { AFTER_PLUS, findNumbers, type WrittenNumber } from './numbers.ts';

/** Year, with its century or not, month, day, order, check. The groups may be run together, never cut elsewhere. */
const SHAPE = /^(?:19|20)?\d\d ?(\d\d) ?(\d\d) ?\d{3} ?\d\d$/;

/**
 * The national number and the « bis » number of those who are not in the register.
 * Month and day may be 00 when the birth date is not known; a « bis » number adds 20 or 40 to the month.
 * The check is 97 less the remainder of the nine digits by 97, with a 2 before them for births from 2000 on.
 * @see https://www.ibz.rrn.fgov.be/fileadmin/user_upload/nl/rr/instructies/IT-lijst/IT000_Rijksregisternummer.pdf
 */
function isNationalNumber({ digits, groups, before }: WrittenNumber): boolean {
  const [, month, day] = SHAPE.exec(groups) ?? [];
  if (month === undefined || AFTER_PLUS.test(before)) return false;
  if (Number(month) > 52 || Number(month) % 20 > 12 || Number(day) > 31) return false;
  const nine = digits.slice(-11, -2);
  return ['', '2'].some((century) => 97 - (Number(century + nine) % 97) === Number(digits.slice(-2)));
}

export const findNationalNumbers: Detector = (text) => findNumbers(text, isNationalNumber);
