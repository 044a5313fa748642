import { compose, type Leaf } from './compose.ts';

/** The entries of a selection, as far as they could be read. */
export interface Gathered {
  readonly leaves: readonly Leaf[];
  /** Identifiers of those that could not be. */
  readonly missing: readonly string[];
}

/** Reads entries from their own pages, in the site that begins at `root`; each is asked for once. */
export function leafReader(root: URL): (ids: readonly string[]) => Promise<Gathered> {
  const asked = new Map<string, Promise<Leaf | undefined>>();
  const read = (id: string): Promise<Leaf | undefined> => {
    const leaf = asked.get(id) ?? readLeaf(id, root);
    asked.set(id, leaf);
    // What failed is asked for again the next time: the network may be back.
    void leaf.then((found) => found ?? asked.delete(id));
    return leaf;
  };
  return async (ids) => {
    const found = await Promise.all(ids.map(read));
    return {
      leaves: found.filter((leaf) => leaf !== undefined),
      missing: ids.filter((_, index) => found[index] === undefined),
    };
  };
}

async function readLeaf(id: string, root: URL): Promise<Leaf | undefined> {
  try {
    const response = await fetch(new URL(`${id}/`, root));
    if (!response.ok) return undefined;
    // A network that answers for others (a portal to sign in) gives a page without an entry.
    const [html] = /<article[ >][\s\S]*<\/article>/.exec(await response.text()) ?? [];
    if (html === undefined) return undefined;
    const leaf = { url: `/${id}/`, html };
    // A page that something on the way has changed must not take the others along: it is tried alone first.
    compose([leaf]);
    return leaf;
  } catch {
    return undefined;
  }
}
