/** The words of a text without their accents and capitals; single letters, which an elision leaves, say nothing. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/**
 * Whether a title holds the beginning of each word: all the search that is left when the engine does not run in this browser.
 */
export function titleMatches(title: string, words: string): boolean {
  const held = wordsOf(title);
  return wordsOf(words).every((asked) => held.some((word) => word.startsWith(asked)));
}
