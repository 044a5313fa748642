import type { Hit } from './engine.ts';

/** Results in the two parts in which they are shown. */
export interface Parts<H extends Pick<Hit, 'matched'> = Hit> {
  /** Shown first, best first. */
  readonly first: readonly H[];
  /** Under the heading « with some of the words ». */
  readonly partial: readonly H[];
}

/** Whether a result holds all the words. */
const isComplete = ({ matched }: Pick<Hit, 'matched'>): boolean => matched >= 1;

/** How many of the hits hold all the words. */
export const completeCount = (hits: readonly Pick<Hit, 'matched'>[]): number =>
  hits.filter(isComplete).length;

/**
 * Parts the results that hold all the words from those that hold some. When the best of all holds only some, the others that hold more do
 * not pass before it: the search knows better which word counts, and the order stays as it is.
 */
export function inParts<H extends Pick<Hit, 'matched'>>(hits: readonly H[]): Parts<H> {
  const [best] = hits;
  if (best === undefined || !isComplete(best)) return { first: hits, partial: [] };
  return { first: hits.filter(isComplete), partial: hits.filter((hit) => !isComplete(hit)) };
}
