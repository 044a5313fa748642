import { type Groups, piecesOf } from './concepts.ts';
import { wordsOf } from './words.ts';

/** The name under which the index holds the groups of words that a record speaks of, whatever words it uses. */
export const CONCEPTS = 'notions';

/** The name under which the index holds what a record is, whatever it speaks of: « téléphone » asks for a contact. */
export const NATURE = 'nature';

/**
 * A group of words as one word, with a digit after its second letter: no word begins so, then a word that someone types finds no token, yet
 * a token stays near its first word in the index, in a part that is loaded anyway. Another digit ends it: it must not begin another token.
 */
export const conceptToken = (concept: string): string => `${concept.slice(0, 2)}0${concept.slice(2)}1`;

/** The tokens of all the groups that some texts speak of. */
export function conceptTokens(texts: readonly string[], groups: Groups): string {
  const keys = texts.flatMap((text) =>
    piecesOf(wordsOf(text), groups).flatMap((piece) => piece.groups.map(({ key }) => key)),
  );
  return [...new Set(keys)].map(conceptToken).join(' ');
}
