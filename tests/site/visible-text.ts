import { attribute, type Element, type Node, type Page } from './dist.ts';

/** Elements that run along with the words around them; all others part one sentence from the next. */
const INLINE = new Set(
  'a abbr b bdi cite em i ins label mark q s small span strong sub sup svg time u'.split(' '),
);
/** Elements whose text is not French prose. */
const SKIPPED = new Set(['script', 'style', 'template', 'svg']);
const VERBATIM = new Set(['code', 'kbd', 'samp', 'pre']);
/** Attributes that people read or hear. */
const SPOKEN = ['alt', 'title', 'aria-label', 'placeholder'];

/** The French prose under a node, with line breaks between blocks. */
export function proseOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (!('childNodes' in node)) return '';
  if (SKIPPED.has(node.nodeName)) return '';
  if (VERBATIM.has(node.nodeName)) return '·';
  const inside = node.childNodes.map(proseOf).join('');
  return INLINE.has(node.nodeName) ? inside : `\n${inside}\n`;
}

const spoken = (element: Element): string[] => [
  ...SPOKEN.flatMap((name) => attribute(element, name) ?? []),
  ...(element.tagName === 'meta' && attribute(element, 'name') === 'description'
    ? [attribute(element, 'content') ?? '']
    : []),
];

/** Addresses keep their own spelling. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\S+/g;

/** The French prose of a page, one piece a line: what is read, in the page and in its attributes. */
export const visibleText = (page: Page): readonly string[] =>
  [
    ...page.elements.filter(({ tagName }) => tagName === 'html').map(proseOf),
    ...page.elements.flatMap(spoken),
  ]
    .flatMap((text) => text.split(/\n\s*\n|\n(?=\n)/))
    .map((text) =>
      text
        .replaceAll(/[ \n\t]+/g, ' ')
        .replaceAll(ADDRESS, '·')
        .trim(),
    )
    .filter((text) => text !== '');
