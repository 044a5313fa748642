import { closest, distance } from 'fastest-levenshtein';

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** The allowed word nearest to what was typed, if it is near enough to be a slip. */
export function nearest(found: string, allowed: Iterable<string>): string | undefined {
  const candidates = [...allowed];
  if (candidates.length === 0) return undefined;
  const byBare = new Map(candidates.map((candidate) => [bare(candidate), candidate]));
  const typed = bare(found);
  const match = closest(typed, [...byBare.keys()]);
  const slip = distance(typed, match);
  const near =
    slip <= (typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3))) ||
    (typed.length >= 4 && match.includes(typed));
  return near ? byBare.get(match) : undefined;
}

/** « … vouliez-vous « x » ? », or nothing when no allowed word is near. */
export function didYouMean(found: string, allowed: Iterable<string>): string {
  const suggestion = nearest(found, allowed);
  return suggestion === undefined ? '' : ` … vouliez-vous « ${suggestion} » ?`;
}
