import { saysBorn } from './birth-words.ts';
import type { Detector } from './detection.ts';
import { endsOnLaw, opensOnLaw } from './law-words.ts';
import { findMatches } from './matches.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** Spaces alone part a date from a row of figures only where day and month have two figures each. */
const IN_FIGURES = `${DAY}\\s?([./\\p{Pd}−])\\s?${MONTH}\\s?\\2\\s?|(?=\\d\\d\\s\\d\\d\\s)${DAY}\\s${MONTH}\\s`;
const NAMED = '(?:(?:janv|f[ée]v|avr|juil|sept|oct|nov|d[ée]c)\\p{L}{0,6}|mars|mai|juin|ao[ûu]t)\\.?';
const GAP = '[\\s\\p{Pd}]{0,3}';
const IN_LETTERS = `${DAY}(?:\\s?er)?${GAP}${NAMED}${GAP}`;
const BACKWARDS = `(?:19|20)\\d\\d-${MONTH}-${DAY}`;

/** Day, month and year, the month in figures or in letters. A piece of an address or of a version number is none. */
const DATE = new RegExp(
  `(^|[^\\p{L}\\d_/.-]|le)(?:(?:${IN_FIGURES}|${IN_LETTERS})(?:19|20)?\\d\\d|${BACKWARDS})(?![\\p{L}\\d_]|[./-]\\d)`,
  'giu',
);

const ENDS_ON_YEAR = /\d{4}$/;

/**
 * Dates that may be someone's date of birth. A year of two figures, or one that comes first, is too common to be one unless the text
 * says that it is; the dates of laws are everyone's.
 */
export const findFullDates: Detector = (text) =>
  findMatches(text, DATE).filter(({ start, end }) => {
    const before = text.slice(0, start);
    return (
      saysBorn(before) ||
      (ENDS_ON_YEAR.test(text.slice(start, end)) && !endsOnLaw(before) && !opensOnLaw(text.slice(end)))
    );
  });
