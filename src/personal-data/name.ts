import type { Detector } from './detection.ts';
import { findMatches } from './matches.ts';
import { isOffice, PARTICLES, STOP } from './name-words.ts';
import { TITLE } from './titles.ts';

/** « A. », « J.-M. », « A.B. » */
const INITIALS = '\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){0,4}';

/** With the accents that a telephone writes apart, any apostrophe, and the invisible marks of a copy: none may end the name too soon. */
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}\\p{Cf}'’‘ʼ`‐‑-]*";

const WORD = `${PARTICLES}${STOP}(?:${INITIALS}|${CAPITALISED})`;

/** « Madame la directrice Durand », not « Madame la Directrice Générale ». */
const OFFICE_BETWEEN = "(?:l(?:[ea]\\s|['’])\\p{L}+\\s(?=\\p{Lu})(?!G[ée]n|Adj))?";

/** A name after its title, of four words at most. The span is the name alone: « Madame […] » is still a sentence that can be read. */
const NAME = new RegExp(`(${TITLE}\\s?${OFFICE_BETWEEN}[«“"(]?\\s?)${WORD}(?:[\\s/]?${WORD}){0,3}`, 'gu');

export const findNames: Detector = (text) =>
  findMatches(text, NAME).filter(({ start, end }) => !isOffice(text.slice(start, end)));
