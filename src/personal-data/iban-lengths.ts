/**
 * The length, then the countries that have it: the ISO 13616 registry (SWIFT, IBAN Registry), and Morocco, which numbers its accounts
 * in this way without being in it.
 */
const REGISTRY =
  '15NO16BE18DKFIFKFOGLNLSD19MKSI20ATBAEEKZLTLUMNXK21CHHRLILV22BGBHCRDEGBGEIEMERSVA23AEGIILIQOMSOTL24AD' +
  'CZESMDPKROSASESKTNVG25LYPTST26ISTR27BIDJFRGRITMCMRSM28ALAZBYCYDOGTHNHULBMANIPLSV29BREGPSQAUA30JOKWMUYE31MTSC32LC33RU';

/** How many characters an IBAN of this country has; nothing for a country that is not listed. */
export const ibanLength = (country: string): string | undefined =>
  new RegExp(`(\\d\\d)(?:[A-Z]{2}){0,20}?${country}`).exec(REGISTRY)?.[1];
