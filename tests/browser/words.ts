/** Reading signs alone, as a reader sees them: ligatures are letters, spaces of all widths are spaces. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\u00ad/g, '');

/** The addresses of a text, wherever they are cut at the end of a line when `cut` says so. */
function takeAddresses(text: string, addresses: readonly string[]): { found: string[]; rest: string } {
  const found: string[] = [];
  let rest = text;
  // The longest first: one may begin like another.
  for (const address of [...new Set(addresses)].sort((a, b) => b.length - a.length)) {
    const letters = [...plain(address)].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&'));
    rest = rest.replaceAll(new RegExp(letters.join('\\s*'), 'g'), () => {
      found.push(address);
      return ' ';
    });
  }
  return { found, rest };
}

/** The words of a text and how often each is there; `addresses` count as words, even cut at the end of a line. */
export function wordsOf(text: string, addresses: readonly string[]): Map<string, number> {
  const { found, rest } = takeAddresses(plain(text), addresses);
  const count = new Map<string, number>();
  for (const word of [...found, ...(rest.match(/[\p{L}\p{N}]+/gu) ?? [])])
    count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** The words that `wanted` has more often than `got`: « word ×times ». */
export const missing = (wanted: ReadonlyMap<string, number>, got: ReadonlyMap<string, number>): string[] =>
  [...wanted].flatMap(([word, times]) => {
    const short = times - (got.get(word) ?? 0);
    return short > 0 ? [`${word} ×${short}`] : [];
  });
