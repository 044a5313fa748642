import { loadPagefind } from './pagefind.ts';
import { toQuery } from './query.ts';

/** Filters chosen: facet → ids; within a facet « or », between facets « and ». */
export type Filters = Readonly<
  Partial<Record<'type' | 'posture' | 'theme' | 'public' | 'juridiction', readonly string[]>>
>;

/** For each facet, each id: how many results it would keep. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An address of the carnet that answers, its content fetched when it is shown. */
export interface Hit {
  readonly id: string;
  /** 0 to 1, part of the asked terms it holds: 1 is « tous les mots ». */
  readonly matched: number;
  data(): Promise<HitData>;
}

/** What is shown of a hit. An excerpt is HTML that holds nothing but text and `<mark>`. */
export interface HitData {
  readonly url: string;
  /** title, type, resume, postures (ids parted by spaces)… */
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  /** The parts that answer, by heading, best first. */
  readonly sections: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

/** What the carnet answers to some words and filters. */
export interface Answer {
  /** Best first, long tail already cut. */
  readonly hits: readonly Hit[];
  /** « Résultats pour X – chercher plutôt Y » when applied, « Vouliez-vous dire » when not. */
  readonly corrected?: { readonly from: string; readonly to: string; readonly applied: boolean };
  /** Words of danger: the page of emergency numbers comes first. */
  readonly danger: boolean;
  /** Results that each filter would keep, given the words and the filters of the other facets. */
  readonly counts: Counts;
  /** Ids of the nearest themes, for when nothing is found. */
  readonly near: readonly string[];
  /** Words as actually asked, for the marks on arrival. */
  readonly terms: readonly string[];
}

/** The search of the carnet, in the browser. */
export interface SearchEngine {
  /** No words: browsing by the filters. `exact`: nothing is corrected (« chercher plutôt Y »). */
  search(words: string, filters: Filters, options?: { readonly exact?: boolean }): Promise<Answer>;
  /** Completions of the last word, from the carnet's own vocabulary; at most five. */
  complete(words: string): readonly string[];
  /** Counts for all entries before anything is typed. */
  counts(filters: Filters): Promise<Counts>;
}

/**
 * Loads Pagefind and the vocabulary.
 * @param root absolute address of the root of the carnet
 * @throws when the browser is too old for it, or the index is not there
 */
export async function loadSearch(root: URL): Promise<SearchEngine> {
  const pagefind = await loadPagefind(root);
  return {
    async search(words, filters) {
      const query = words.trim() === '' ? null : toQuery(words);
      const { results, filters: counts } = await pagefind.search(query, { filters });
      return {
        hits: results.map((result) => ({
          id: result.id,
          matched: 1,
          data: async () => {
            const { url, meta, excerpt, sub_results } = await result.data();
            return { url, meta, excerpt, sections: sub_results };
          },
        })),
        danger: false,
        counts,
        near: [],
        terms: query?.split(' ') ?? [],
      };
    },
    complete: () => [],
    counts: async (filters) => (await pagefind.search(null, { filters })).filters,
  };
}
