import type { Element, Root as HastRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Carnet, Entry } from '../carnet/carnet.ts';
import { toPageTree } from '../mdx/to-html.ts';

/** The body of an entry as its page shows it. */
export interface NumberedBody {
  readonly html: string;
  /** The addresses that it cites beside its sources: the first comes after the last source. */
  readonly addresses: readonly string[];
}

/** The body of an entry as HTML, whose links carry the numbers that paper shows. */
export function numberedBody(tree: Root, carnet: Carnet, entry: Pick<Entry, 'data'>): NumberedBody {
  const body = toPageTree(tree, carnet, entry);
  const sources = entry.data.sources.map(({ id }) => carnet.source(id).URL);
  const addresses = numberLinks(body, sources);
  return { html: stringify(body), addresses };
}

/**
 * Gives each link of a body the number under which paper shows its address, in `data-appel`, and returns the addresses that need a
 * line of their own, in the order of their numbers. Sources come first and keep theirs: a link to a source takes its number, and one
 * address has one number. The tree is changed.
 */
function numberLinks(body: HastRoot, sources: readonly (string | undefined)[]): readonly string[] {
  const addresses = [...sources];
  for (const link of linksOf(body)) {
    const address = String(link.properties['href']);
    if (!isCited(address)) continue;
    if (!addresses.includes(address)) addresses.push(address);
    link.properties['dataAppel'] = addresses.indexOf(address) + 1;
  }
  return addresses.slice(sources.length).filter((address) => address !== undefined);
}

/** A place of the same page needs no address; telephone numbers, e-mail addresses and contacts are written out where they are called. */
const isCited = (address: string): boolean => !/^(?:#|tel:|mailto:|\/contacts\/#)/.test(address);

function linksOf(node: HastRoot | Element): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === 'a' ? [child] : []), ...linksOf(child)] : [],
  );
}
