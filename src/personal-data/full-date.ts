import type { Detector } from './detection.ts';
import { endsOnLaw } from './law-words.ts';
import { findMatches } from './matches.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const IN_FIGURES = `${DAY}\\s?([./-])\\s?(?:0?[1-9]|1[0-2])\\s?\\2\\s?`;
const IN_LETTERS = `${DAY}(?:er)?\\s(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)\\p{L}{0,6}\\.?\\s`;
const YEAR = '(?:19|20)\\d\\d(?![\\p{L}\\d_]|[./-]\\d)';

/** Day, month and year in full; the month in figures or in letters. A piece of an address or of a version number is none. */
const FULL_DATE = new RegExp(`(^|[^\\p{L}\\d_/.-])(?:${IN_FIGURES}|${IN_LETTERS})${YEAR}`, 'giu');

/** A year of two figures is too common to be a date of birth, unless the text says that it is one. */
const BORN = new RegExp(
  `((?:^|[^\\p{L}])(?:n[ée]e?|naissance)\\s?:?\\s(?:le\\s)?)${IN_FIGURES}\\d\\d(?!\\d)`,
  'giu',
);

/** Full dates that may be someone's date of birth; the dates of laws are everyone's. */
export const findFullDates: Detector = (text) =>
  [...findMatches(text, FULL_DATE), ...findMatches(text, BORN)].filter(
    ({ start }) => !endsOnLaw(text.slice(0, start)),
  );
