import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Leaf } from '../../../src/print/compose.ts';

export type Element = DefaultTreeAdapterTypes.Element;

const KINDS = ['outils', 'conseils', 'articles'] as const;
/** Names that would collide if they were joined without care: `a` + `b-c`, `a-b` + `c`. */
const NAMES = ['a', 'b', 'c', 'a-b', 'b-c', 'a-b-c'] as const;
export const URLS: readonly string[] = KINDS.flatMap((kind) => NAMES.map((slug) => `/${kind}/${slug}/`));

const url = fc.constantFrom(...URLS);
/** A link as a page in its source or as a built page writes it: from the root, or relative. */
const linkTo = fc
  .tuple(url, fc.constantFrom(...NAMES, undefined), fc.boolean())
  .map(
    ([page, place, relative]) =>
      `<a href="${relative ? `../..${page}` : page}${place === undefined ? '' : `#${place}`}">Un titre</a>`,
  );
const block = fc.oneof(
  fc.constantFrom(2, 3, 4, 5).map((level) => `<h${level}>Une partie</h${level}>`),
  linkTo.map((link) => `<p>Voir ${link}.</p>`),
  fc.constantFrom(
    '<p>Voir <a href="/glossaire/#terme">un terme</a> et <a href="https://exemple.be/?a=1&amp;b=2">un site</a>.</p>',
    '<p class="ecran">À <b>cacher<br></b>.</p>',
    '<div hidden><div><span data-pagefind-filter="type:x"></span></div></div>',
    '<section tabindex="0" aria-label="Tableau : a > b"><table><tr><th scope="col">A</th></tr></table></section>',
    '<svg class="forme" viewBox="0 0 10 10"><clipPath id="c"><path d="M0 0"></path></clipPath><g clip-path="url(#c)"></g></svg>',
  ),
);
/** Places of a page: each identifier once, with something that names it. */
const places = fc
  .uniqueArray(fc.constantFrom(...NAMES.filter((name) => name !== 'c')))
  .map((ids) =>
    ids
      .map((id) => `<nav aria-labelledby="${id}"><h2 id="${id}">x</h2><a href="#${id}">y</a></nav>`)
      .join(''),
  );

/** An entry of any shape that our pages have. */
export const leaf = fc.record({ url, blocks: fc.array(block, { maxLength: 6 }), places }).map(
  ({ url, blocks, places }): Leaf => ({
    url,
    html: `<article><ul class="surtitre"><li>Kind</li></ul><h1>Titre de ${url}</h1>${[...new Set(blocks)].join('')}${places}</article>`,
  }),
);

/** Entries of a document; some may come twice. */
export const leaves = fc.array(leaf, { minLength: 1, maxLength: 6 });

/** Every element of a piece of HTML, in its order. */
export function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(html));
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
