import { rootOf } from './root.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** The name under which the index holds the pairs of a record. */
export const PAIRS = 'paires';

/**
 * Each two telling words that follow one another in a text, as one word: « gsm perso » says more than a page about a GSM that says
 * « perso » elsewhere. The index cannot tell words that stand side by side, small words between them set aside; it can find these.
 */
export function pairsOf(text: string): string[] {
  const roots = wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(rootOf);
  return [...new Set(roots.slice(1).map((second, index) => pairOf(roots[index] ?? '', second)))];
}

/**
 * A digit after the second letter: no word begins so, then a word that someone types finds no pair, yet a pair stays near its first word in
 * the index, in a part that is loaded anyway.
 */
const pairOf = (first: string, second: string): string => `${first.slice(0, 2)}0${first.slice(2)}${second}`;
