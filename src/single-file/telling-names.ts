import { foldedWords, wordsOf } from './find.ts';

/**
 * The names of a page that find it by a word of their own. Words are looked for one by one, small ones aside: a name whose words all stand in
 * the title, or in the names before it, would find nothing more, and the file is sent by mail.
 */
export function tellingNames(title: string, names: readonly string[]): string[] {
  let known = foldedWords(title);
  return names.filter((name) => {
    const tells = wordsOf(name).some((word) => !known.includes(` ${word}`));
    if (tells) known += foldedWords(name);
    return tells;
  });
}
