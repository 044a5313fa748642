/** An upper-case letter, which no word holds, says how many letters a word shares with the one before it, and parts the two. */
const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/**
 * A sorted list of words in lower case as text, each without the letters that it shares with the one before it: about a quarter smaller
 * than the list once compressed.
 */
export function frontCode(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a text that `frontCode` made. */
export function frontDecode(text: string): string[] {
  let previous = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
    previous = previous.slice(0, coded.charCodeAt(0) - NONE_SHARED) + coded.slice(1);
    return previous;
  });
}
