import type { Filters } from './engine.ts';

/** The facets by which results are filtered, in the order of the page and of the address. */
export const FACETS = ['type', 'posture', 'theme', 'public', 'juridiction'] as const;
export type FacetId = (typeof FACETS)[number];

/** What is asked: all that the address of a search says. */
export interface SearchState {
  readonly words: string;
  readonly filters: Filters;
  /** Words to be taken as they are written, never corrected. */
  readonly exact: boolean;
}

/** Nothing asked: the page as it opens. */
export const NOTHING: SearchState = { words: '', filters: {}, exact: false };

/**
 * Reads the query of an address (`?q=mail&type=outils&type=conseils`). An address may be old or badly copied: filters that the page
 * does not offer are left out.
 */
export function readState(query: string, offered: (facet: FacetId, id: string) => boolean): SearchState {
  const parameters = new URLSearchParams(query);
  const words = (parameters.get('q') ?? '').trim();
  const filters = FACETS.flatMap((facet) => {
    const ids = [...new Set(parameters.getAll(facet))].filter((id) => offered(facet, id));
    return ids.length === 0 ? [] : [[facet, ids.sort()] as const];
  });
  return { words, filters: Object.fromEntries(filters), exact: words !== '' && parameters.has('exact') };
}

/** The query that says this state, from `?`; empty when nothing is asked. One state has one address. */
export function writeState({ words, filters, exact }: SearchState): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const facet of FACETS)
    for (const id of [...(filters[facet] ?? [])].sort()) parameters.append(facet, id);
  if (exact && words !== '') parameters.set('exact', '1');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether at least one filter is chosen. */
export const isFiltered = ({ filters }: Pick<SearchState, 'filters'>): boolean =>
  FACETS.some((facet) => (filters[facet] ?? []).length > 0);

/** The state with one filter less. */
export const withoutFilter = (state: SearchState, facet: FacetId, id: string): SearchState => ({
  ...state,
  filters: { ...state.filters, [facet]: (state.filters[facet] ?? []).filter((chosen) => chosen !== id) },
});
