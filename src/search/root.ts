/** Endings that French puts on one word as it is counted, conjugated or feminine; the longest first. */
const ENDING =
  /(?:issements?|issaient|issons|eraient|erions|erait|erons|eront|aient|antes?|ants?|ees?|ions|iez|ait|ons|ent|er|ez|ir|es|is|it|ai|e|s|x|a|i)$/;

/** Shorter than this, a word is its own root: « coup » and « coupe » are two. */
const SHORTEST = 5;

/**
 * What is left of a word in normal form without its ending, to tell that « refusait » and « refuse » are forms of one word. Rougher than
 * the stemmer that the index uses, which the browser cannot ask; it only decides which known word stands for what was typed.
 */
export function rootOf(word: string): string {
  const bare = word.replace(/(..)aux$/, '$1al').replace(ENDING, '');
  return bare.length >= SHORTEST ? bare.replace(/([^aeiou])\1$/, '$1') : singular(word);
}

/** A word in normal form without the mark of the plural. */
export const singular = (word: string): string => word.replace(/(...)[sx]$/, '$1');

/** Endings by which French makes a noun or an adjective of a verb. */
const DERIVED = /(?:able|ible|age|ement|ation|eur|euse|ure)s?$/;

/** The root of the verb that a word was made from, « imprimable » from « imprimer »; nothing is said when it was made from none. */
export const verbOf = (word: string): string => {
  const verb = word.replace(DERIVED, '');
  return verb.length >= SHORTEST ? verb : word;
};
