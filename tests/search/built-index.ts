import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { loadSearch, type SearchEngine } from '../../src/search/engine.ts';

/** Files that hosts compress on their way; Pagefind stores its own already compressed. */
const COMPRESSED = /\.(?:js|json)$/;

/** The bytes that a browser would have loaded: it keeps what it has, so nothing counts twice. */
export interface Traffic {
  /** Bytes since the last time this was asked. */
  taken(): number;
  /** Counts from an empty cache again. */
  forget(): void;
}

/** Reads files from disk where a browser would fetch them, and counts what it would have loaded. Other addresses stay as they are. */
export function fetchFromDisk(): Traffic {
  const network = globalThis.fetch;
  const loaded = new Set<string>();
  let bytes = 0;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    if (url.protocol !== 'file:') return network(input, init);
    const content = await readFile(fileURLToPath(new URL(url.pathname, url)));
    if (!loaded.has(url.pathname)) bytes += sizeOf(url.pathname, content);
    loaded.add(url.pathname);
    return new Response(new Uint8Array(content));
  };
  return {
    taken() {
      const count = bytes;
      bytes = 0;
      return count;
    },
    forget() {
      loaded.clear();
      bytes = 0;
    },
  };
}

/** Bytes that a file takes on its way to a browser. */
export const sizeOf = (path: string, content: Uint8Array): number =>
  COMPRESSED.test(path) ? brotliCompressSync(content).length : content.length;

/** The search of the site that was built in a folder, as the browser runs it. */
export const searchBuilt = (folder: string): Promise<SearchEngine> => loadSearch(rootOf(folder));

const rootOf = (folder: string): URL => pathToFileURL(`${folder}/`);

/** The address of a result from the root of the site, whatever folder it was built in. */
export const siteAddress = (folder: string, url: string): string => {
  const { pathname } = rootOf(folder);
  return url.startsWith(pathname) ? url.slice(pathname.length - 1) : url;
};
