import { CONCEPTS, NATURE } from './tokens.ts';

/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
export interface Pagefind {
  /** For each filter, each value: how many records are filed under it. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    query: string | null,
    options?: { readonly filters: Readonly<Record<string, string | readonly string[]>> },
  ): Promise<{ readonly results: Results }>;
}

/** What `pagefind.js` exports. */
interface PagefindModule {
  createInstance(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly noWorker: boolean;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Pagefind;
}

/** What a search finds, best first; each page is fetched when it is shown. */
export type Results = readonly {
  readonly id: string;
  readonly score: number;
  /** What the page says of itself that holds a word of the query. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Found>;
}[];

/** A page that answers a query. `excerpt` is HTML that holds nothing but text and `<mark>`. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The parts of the page that answer, one for each heading that has an id. */
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

/**
 * How much it counts that a word stands in what the page says of itself, against once in its text. What is only there to be shown
 * or filtered by counts for nothing: « veut » is also the name of a posture.
 */
const META_WEIGHTS = {
  title: 8,
  alias: 5,
  question: 3,
  resume: 2,
  synonymes: 2,
  [CONCEPTS]: 2,
  [NATURE]: 1,
  type: 0,
  postures: 0,
} as const;

/**
 * Loads the search engine from the built site. It runs without a worker: a search takes a few milliseconds, the worker's own code costs
 * as much as the vocabulary.
 * @param root absolute address of the root of the carnet
 * @throws when the index is not there; a browser that is too old is told apart before, by `canRunEngine`
 */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  // In a variable: a literal would be rewritten by the bundler, and the engine only exists after the build.
  const address = new URL('pagefind/pagefind.js', root).href;
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address).catch(
    // Some browsers never ask again for a module that they could not fetch; with a fragment, it is another one.
    () => import(/* @vite-ignore */ `${address}#${Date.now()}`),
  );
  return createInstance({
    baseUrl: root.pathname,
    excerptLength: 26,
    noWorker: true,
    ranking: { metaWeights: META_WEIGHTS },
  });
}
