import { foldedWords, wordsOf } from './find.ts';

/** Letters of what parts two names. */
const SEPARATOR = ', '.length;

/**
 * The fewest names of a page that find it by all their words. Words are looked for one by one, small ones aside: a name whose words all stand in
 * the title, or in other names, would find nothing more, and the file is sent by mail.
 */
export function tellingNames(title: string, names: readonly string[]): string[] {
  const kept = new Set<string>();
  let known = foldedWords(title);
  const told = (name: string) => wordsOf(name).filter((word) => !known.includes(` ${word}`)).length;
  // The most new words for each letter first.
  const worth = (name: string) => told(name) / (name.length + SEPARATOR);
  for (;;) {
    const best = names.reduce((one, other) => (worth(other) > worth(one) ? other : one), '');
    if (told(best) === 0) return names.filter((name) => kept.has(name));
    kept.add(best);
    known += foldedWords(best);
  }
}
