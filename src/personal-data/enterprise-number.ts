import type { WrittenNumber } from './numbers.ts';

/** The words that announce a number which is no telephone number; « client 0479123456 » may be one, « n° de client » is not. */
const ANNOUNCED =
  /(?:^|[^\p{L}])(?:(?:dossier|r[ée]f(?:\.|[ée]rence)?|facture|entreprise|bce|kbo|tva|btw|be)\s?(?:n[°ºo]\.?|num[ée]ro)?|(?:n[°ºo]\.?|num[ée]ro)\s(?:de\s|d['’])?(?:client|contrat|commande|abonn\p{L}+))\s?:?\s?$/iu;

/** In one piece, or as enterprises are numbered; a file number is never cut as a telephone number is. */
const WRITTEN_AS_FILE = /^(?:\d+|\d{4} \d{3} \d{3})$/;

/** « dossier n° 0612345678 », « BCE 0479 123 456 », « BE 0479.123.456 ». */
export const isFileNumber = ({ before, groups }: WrittenNumber): boolean =>
  WRITTEN_AS_FILE.test(groups) && ANNOUNCED.test(before);

/**
 * A number of the Banque-Carrefour des Entreprises that no word announces: 0xxx.xxx.xxx, with its dots, the last two digits being
 * 97 less the remainder of the eight others by 97 (royal decree of 24 June 2003). From 045 to 049 it has the digits of a mobile;
 * the dots in these places and the check together settle it, and one mobile in a hundred so written is missed.
 */
export const isEnterpriseNumber = ({ digits, text }: WrittenNumber): boolean =>
  /^\d{4}\.\d{3}\.\d{3}$/.test(text) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
