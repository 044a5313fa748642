/** The letters of a word, whatever their order and number: one bit each, some sharing one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** The fewest slips that may part two words, told by their letters alone: one slip changes two of them at most. */
export function fewestSlips(some: number, others: number): number {
  let apart = some ^ others;
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count / 2;
}

/**
 * How many slips part two words: a letter missing, added, changed, or swapped with its neighbour (Damerau-Levenshtein, optimal string
 * alignment). Stops counting above `most`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] as number;
}
