import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { CONCEPTS } from './tokens.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The text of a page that the indexer reads, and what is said about the page beside it. */
export function searchedText(html: string): string {
  const body = find(parse(html));
  return body === undefined ? '' : textOf(body);
}

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;

function find(node: Node): Node | undefined {
  if (attribute(node, 'data-pagefind-body') !== undefined) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (attribute(node, 'data-pagefind-ignore') !== undefined) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const [, named] = /^\w+\[data-(\w+)\]$/.exec(attribute(node, 'data-pagefind-meta') ?? '') ?? [];
  const said = named === undefined || named === CONCEPTS ? '' : (attribute(node, `data-${named}`) ?? '');
  return 'childNodes' in node ? [said, ...node.childNodes.map(textOf)].join(' ') : said;
}
