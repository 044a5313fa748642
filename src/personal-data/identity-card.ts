import type { Detector } from './detection.ts';
import { AFTER_PLUS, findNumbers, type WrittenNumber } from './numbers.ts';

/** Three, seven and two digits, as printed on the card; the seven are long to read, and often cut. A structured communication, 3/4/5, has another cut. */
const SHAPE = /^\d{3} ?\d{3} ?\d{4} ?\d\d$/;

/**
 * The number of a Belgian identity card: the last two digits are the remainder of the ten others by 97, or 97 when there is none.
 * Belgian accounts were numbered in the same way before IBAN: they are found too, and are no less personal.
 * @see https://www.ibz.rrn.fgov.be/fileadmin/user_upload/nl/rr/instructies/IT-lijst/IT195_Identiteitsbewijs_20240115.pdf
 */
function isIdentityCard({ digits, groups, before }: WrittenNumber): boolean {
  return (
    SHAPE.test(groups) &&
    !AFTER_PLUS.test(before) &&
    (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10))
  );
}

export const findIdentityCards: Detector = (text) => findNumbers(text, isIdentityCard);
