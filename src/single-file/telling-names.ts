import { foldedWords, wordsOf } from './find.ts';

/** Letters that a name may take for each word of its own; the words of a longer one are kept without it. */
const MOST_LETTERS = 24;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The names of a page that find it by a word of their own, in few letters since the file is sent by mail. Words are looked for one by one, small
 * ones aside: a name whose words all stand in the title, or in other names, would find nothing more.
 */
export function tellingNames(title: string, names: readonly string[]): string[] {
  const kept: string[] = [];
  let known = foldedWords(title);
  const told = (name: string) => wordsOf(name).filter((word) => !known.includes(` ${word}`)).length;
  const worth = (name: string) => told(name) / name.length;
  const keep = (name: string) => {
    kept.push(name);
    known += foldedWords(name);
  };
  for (;;) {
    const best = names.reduce((one, other) => (worth(other) > worth(one) ? other : one), '-');
    if (worth(best) < 1 / MOST_LETTERS) break;
    keep(best);
  }
  for (const name of names)
    for (const word of name.match(WORD) ?? [])
      if (told(word) > 0 && wordsOf(name).includes(wordsOf(word)[0] ?? '')) keep(word);
  return kept;
}
