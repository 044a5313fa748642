import type { Pagefind } from './pagefind.ts';

/** Filters chosen: facet → ids; within a facet « or », between facets « and ». */
export type Filters = Readonly<
  Partial<Record<'type' | 'posture' | 'theme' | 'public' | 'juridiction', readonly string[]>>
>;

/** For each facet, each id: how many results it would keep. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** For each facet, each id: the records filed under it. */
export type Members = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Asks the index which records each filter keeps: it counts them for one query only, and ours are several. */
export async function membersOf(pagefind: Pick<Pagefind, 'filters' | 'search'>): Promise<Members> {
  const members = new Map<string, Map<string, Set<string>>>();
  for (const [facet, values] of Object.entries(await pagefind.filters())) {
    const byId = new Map<string, Set<string>>();
    for (const id of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [facet]: [id] } });
      byId.set(id, new Set(results.map((result) => result.id)));
    }
    members.set(facet, byId);
  }
  return members;
}

/** Whether a record passes the filters, those of one facet left aside when it is named. */
export function passes(record: string, filters: Filters, members: Members, aside?: string): boolean {
  return Object.entries(filters).every(
    ([facet, ids]) =>
      facet === aside ||
      ids.length === 0 ||
      ids.some((id) => members.get(facet)?.get(id)?.has(record) === true),
  );
}

/** How many of some records each filter would keep, given the filters of the other facets: what a reader gets by choosing it. */
export function countsOf(records: readonly string[], filters: Filters, members: Members): Counts {
  return Object.fromEntries(
    [...members].map(([facet, byId]) => {
      const others = records.filter((record) => passes(record, filters, members, facet));
      return [
        facet,
        Object.fromEntries([...byId].map(([id, kept]) => [id, others.filter((r) => kept.has(r)).length])),
      ];
    }),
  );
}
