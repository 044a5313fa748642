import type { Detector } from './detection.ts';
import { findMatches } from './matches.ts';

const TITLE =
  '[Mm](?:adame|onsieur|ademoiselle|e?lle|mes?)\\s|M(?:ADAME|ONSIEUR|LLE|ME|[Rr]\\.?)\\s|MM?\\.(?:\\s|(?=\\p{Lu}\\p{Ll}))';

/** « MADAME LA DIRECTRICE », « Madame La Directrice » name an office, « Madame Monsieur » opens a letter. */
const NO_NAME = "(?:L(?:[AE]\\s|['’]|[ae]\\s(?:Dir|Pr[ée]s|Min))|Monsieur)";

const WORD = "(?:(?:van|von|de|der|den|du|el|al|ben|di|da)\\s|d['’]){0,2}\\p{Lu}[\\p{L}'’-]*";

/** A name after its title, of four words at most. The span is the name alone: « Madame […] » is still a sentence that can be read. */
const NAME = new RegExp(
  `((?:^|[^\\p{L}\\p{N}&_])(?:${TITLE})\\s?)(?!${NO_NAME})${WORD}(?:\\s${WORD}){0,3}`,
  'gu',
);

export const findNames: Detector = (text) => findMatches(text, NAME);
