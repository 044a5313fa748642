import { wordsOf } from './words.ts';

/** The words of a text that say something: single letters are what an elision leaves. */
const longWordsOf = (text: string): readonly string[] => wordsOf(text).filter((word) => word.length > 1);

/**
 * Whether a title holds the beginning of each word: all the search that is left when the engine does not run in this browser.
 */
export function titleMatches(title: string, words: string): boolean {
  const held = longWordsOf(title);
  return longWordsOf(words).every((asked) => held.some((word) => word.startsWith(asked)));
}
