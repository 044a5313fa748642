import { conceptsOf, type Groups, isTelling, piecesOf } from './concepts.ts';
import { wordsOf } from './words.ts';

/** The names under which the index holds what is no word of a record: its pairs of concepts, and its concepts. */
export const PAIRS = 'paires';
export const CONCEPTS = 'notions';

/** The name under which the index holds what a record is, whatever it speaks of: « téléphone » asks for a contact. */
export const NATURE = 'nature';

/** How far apart two words of a text still make a pair, small words between them set aside. */
const REACH = 2;

/** Whether what a record says of itself under a name is made of tokens, which nobody types nor reads. */
export const isToken = (name: string): boolean => name === PAIRS || name === CONCEPTS;

/**
 * A digit after the second letter: no word begins so, then a word that someone types finds no token, yet a token stays near its first word
 * in the index, in a part that is loaded anyway. Another digit ends a concept: it must not begin the token of another.
 */
const token = (first: string, rest: string): string => `${first.slice(0, 2)}0${first.slice(2)}${rest}`;

/** What the index holds of a record beside its words, so that other words which say the same find it. */
export function tokensOf(
  texts: readonly string[],
  groups: Groups,
): Record<typeof PAIRS | typeof CONCEPTS, string> {
  const sequences = texts.map((text) => sequenceOf(text, groups));
  const keys = texts.flatMap((text) =>
    piecesOf(wordsOf(text), groups).flatMap((piece) => piece.groups.map(({ key }) => key)),
  );
  return {
    [PAIRS]: [...new Set(sequences.flatMap(pairsOf))].join(' '),
    [CONCEPTS]: [...new Set(keys)].map(conceptToken).join(' '),
  };
}

/** For each telling word of a text, the concepts that it may stand for; for each word, when a phrase is made of small ones. */
export function sequenceOf(text: string, groups: Groups): readonly (readonly string[])[] {
  const pieces = piecesOf(wordsOf(text), groups);
  const telling = pieces.filter(isTelling);
  return (telling.length > 1 ? telling : pieces).map(conceptsOf);
}

/** A concept as one word. */
export const conceptToken = (concept: string): string => token(concept, '1');

/**
 * Each two concepts that stand near one another, as one word: « gsm perso » says more than a page about a GSM that says « perso »
 * elsewhere. The index cannot tell words that stand side by side; it can find these, whatever words say the same, in either order.
 */
export function pairsOf(sequence: readonly (readonly string[])[]): string[] {
  const pairs = sequence.flatMap((firsts, place) =>
    sequence
      .slice(place + 1, place + 1 + REACH)
      .flatMap((seconds) => firsts.flatMap((first) => seconds.map((second) => pairToken(first, second)))),
  );
  return [...new Set(pairs)];
}

function pairToken(one: string, other: string): string {
  const [first, second] = one < other ? [one, other] : [other, one];
  return token(first, `0${second}`);
}
