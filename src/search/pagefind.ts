/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string | readonly string[]>> },
  ): Promise<{
    readonly results: Results;
    /** For each filter, each value: how many results it would keep. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

/** What a search finds, best first; each page is fetched when it is shown. */
export type Results = readonly { readonly id: string; data(): Promise<Found> }[];

/** A page that answers a query. `excerpt` is HTML that holds nothing but text and `<mark>`. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The parts of the page that answer, one for each heading that has an id. */
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
  }[];
}

/**
 * Loads the search engine from the built site.
 * @param root absolute address of the root of the carnet
 * @throws when the browser is too old for it, or the index is not there
 */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  // In a variable: a literal would be rewritten by the bundler, and the engine only exists after the build.
  const address = new URL('pagefind/pagefind.js', root).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
