import type { Members } from './facets.ts';

/** Themes offered to someone who found nothing. */
const MOST = 3;

/** Ids of the themes under which most of some records are filed, the commonest first. */
export function nearestThemes(records: readonly string[], members: Members): string[] {
  return [...(members.get('theme') ?? [])]
    .map(([id, filed]) => ({ id, held: records.filter((record) => filed.has(record)).length }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST)
    .map(({ id }) => id);
}
