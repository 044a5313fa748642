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

/** How much it counts beside the nearest phrase that it was said whole, and that others are near as well. */
const SAID_WHOLE = 0.3;
const OTHERS = 0.4;

/**
 * How near some phrases are to what is asked: 0 when they share nothing, 1.3 when one of them says the same, more when others come near.
 * A record that holds each word under another of its names is about something else than one that holds them in one name, and one that says
 * much the same in three ways is about that.
 */
export function nearness(asked: readonly Weighed[], phrases: readonly (readonly Weighed[])[]): number {
  const [nearest, second, third] = phrases
    .map((phrase) => likeness(asked, phrase))
    .sort((a, b) => b.cosine - a.cosine);
  if (nearest === undefined) return 0;
  return nearest.cosine + SAID_WHOLE * nearest.said + OTHERS * ((second?.cosine ?? 0) + (third?.cosine ?? 0));
}

/** How alike two phrases are, from 0 to 1: the cosine of their words, the telling ones weighing more, and the part of the second that the first says. */
function likeness(
  asked: readonly Weighed[],
  phrase: readonly Weighed[],
): { readonly cosine: number; readonly said: number } {
  const shared = asked.flatMap(({ concepts, weight }) => {
    const same = phrase.find((word) => word.concepts.some((concept) => concepts.includes(concept)));
    return same === undefined ? [] : [{ weight, same }];
  });
  if (shared.length === 0) return { cosine: 0, said: 0 };
  const product = shared.reduce((sum, { weight, same }) => sum + weight * same.weight, 0);
  const whole = length(phrase);
  return {
    cosine: product / (length(asked) * whole),
    said: (length([...new Set(shared.map(({ same }) => same))]) / whole) ** 2,
  };
}

const length = (words: readonly Weighed[]): number =>
  Math.sqrt(words.reduce((sum, { weight }) => sum + weight ** 2, 0));
