import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { escapeMarkup } from '../exchange/markup.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that hold an address of ours. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'data-racine']);

/** The address `to` as written from the page `from`, both absolute from the root of the site. */
export function relativeAddress(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const relative = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return `${relative === '' ? './' : relative}${rest}`;
}

/**
 * A built page with its internal addresses made relative. Only the addresses change: the rest is kept byte for byte.
 * A host shows the 404 page at any depth: its addresses start from the root of the host, below `base`, the path of the site.
 */
export function relativeHtml(html: string, page: string, base = '/'): string {
  const rewritten = (address: string): string =>
    page === '/404.html' ? base + address.slice(1) : relativeAddress(page, address);
  const edits: { start: number; end: number; value: string }[] = [];
  const walk = (node: Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        const place = node.sourceCodeLocation?.attrs?.[name];
        if (place === undefined || !ADDRESSES.has(name) || !value.startsWith('/') || value.startsWith('//'))
          continue;
        const address = escapeMarkup(rewritten(value));
        edits.push({ start: place.startOffset, end: place.endOffset, value: `${name}="${address}"` });
      }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return edits.reduceRight(
    (result, { start, end, value }) => result.slice(0, start) + value + result.slice(end),
    html,
  );
}
