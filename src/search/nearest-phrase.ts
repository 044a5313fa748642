import { conceptsOf, type Groups, isTelling, type Piece, piecesOf } from './concepts.ts';
import { rootOf } from './root.ts';
import { wordsOf } from './words.ts';

/** A word that is asked for or said: what it stands for, and how telling it is. */
export interface Weighed {
  readonly concepts: readonly string[];
  readonly weight: number;
}

/** How telling a piece of a text is. */
export type Telling = (piece: Piece) => number;

/** What a record says of itself that holds its names, and what parts them. */
const NAMES = { title: /$/, question: /$/, alias: /,/ } as const;

/** The names of a record, each apart: its title, its question, and each of its other names. */
export const phrasesOf = (meta: Readonly<Record<string, string>>): string[] =>
  Object.entries(NAMES).flatMap(([name, comma]) =>
    (meta[name] ?? '').split(comma).filter((text) => text !== ''),
  );

/** The words of a phrase that say something; all of them, when it is made of small ones. */
export function weighed(phrase: string, groups: Groups, telling: Telling): Weighed[] {
  const pieces = piecesOf(wordsOf(phrase), groups);
  const some = pieces.filter(isTelling);
  return (some.length > 0 ? some : pieces).map((piece) => ({
    concepts: [...conceptsOf(piece), rootOf(piece.said)],
    weight: telling(piece),
  }));
}

/**
 * How near the nearest of some phrases is to what is asked, from 0 to 1: the cosine of their words, the telling ones weighing more. A record
 * that holds each word under another of its names is about something else than one that holds them in one name.
 */
export function nearness(asked: readonly Weighed[], phrases: readonly (readonly Weighed[])[]): number {
  return Math.max(0, ...phrases.map((phrase) => cosine(asked, phrase)));
}

function cosine(asked: readonly Weighed[], said: readonly Weighed[]): number {
  const shared = asked.reduce((sum, { concepts, weight }) => {
    const same = said.find((word) => word.concepts.some((concept) => concepts.includes(concept)));
    return same === undefined ? sum : sum + weight * same.weight;
  }, 0);
  return shared === 0 ? 0 : shared / (length(asked) * length(said));
}

const length = (words: readonly Weighed[]): number =>
  Math.sqrt(words.reduce((sum, { weight }) => sum + weight ** 2, 0));
