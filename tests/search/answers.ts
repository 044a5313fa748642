import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { siteAddress } from './built-index.ts';
import { DEPTH } from './metrics.ts';

/** The first addresses that a search answers, best first. */
export type Ask = (words: string) => Promise<readonly string[]>;

/** Our search, as the search page uses it. */
export const ours =
  (engine: SearchEngine, folder: string): Ask =>
  async (words) =>
    addresses((await engine.search(words, {})).hits, folder);

/**
 * Pagefind as it comes, with an index of its own over the same built pages and the words as they were typed.
 * @param use what to do with it; its index is removed afterwards
 */
export async function withPagefindAsItComes<T>(folder: string, use: (ask: Ask) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    const { index } = await createIndex();
    await index?.addDirectory({ path: folder });
    await index?.writeFiles({ outputPath: home });
    await close();
    const { createInstance } = await import(pathToFileURL(join(home, 'pagefind.js')).href);
    const pagefind: Pagefind = createInstance({ baseUrl: '/' });
    return await use(async (words) => addresses((await pagefind.search(words)).results, home));
  } finally {
    await rm(home, { recursive: true });
  }
}

async function addresses(
  hits: readonly { data(): Promise<{ readonly url: string }> }[],
  folder: string,
): Promise<readonly string[]> {
  const shown = await Promise.all(hits.slice(0, DEPTH).map(({ data }) => data()));
  return shown.map(({ url }) => siteAddress(folder, url));
}
