import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { KINDS } from '../../src/schemas/kinds.ts';
import { SINGLE_FILE } from '../../src/single-file/address.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface Page {
  /** Path of its file from the root of the site, with `/`. */
  readonly file: string;
  /** Address from the root of the site. */
  readonly url: string;
  readonly html: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly Element[];
}

/** The folder under test. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Path of every file under a folder, with `/`. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Path of every file of the built site. */
export const files: readonly string[] = filesUnder(DIST);

/** Every element below a node, itself included. */
export function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

function readPage(file: string): Page {
  const html = readFileSync(join(DIST, file), 'utf8');
  const url = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  return { file, url, html, elements: elementsOf(parse(html)) };
}

/** Every page of the built site. */
export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);

/** The page of one entry: `/outils/mandat-court/`. */
export const isEntryPage = ({ url }: Pick<Page, 'url'>): boolean =>
  KINDS.some((kind) => new RegExp(`^/${kind}/[^/]+/$`).test(url));

/** A form alone on its page, to be printed: `/outils/mandat-court/feuille/`. */
export const isSheetPage = ({ url }: Pick<Page, 'url'>): boolean => url.endsWith('/feuille/');

/** An entry in large print: `/outils/mandat-court/gros-caracteres/`. */
export const isLargePrintPage = ({ url }: Pick<Page, 'url'>): boolean => url.endsWith('/gros-caracteres/');

/** All the entries of a kind, a theme or a posture in one document: `/imprimer/conseils/`. */
export const isSectionSheet = ({ url }: Pick<Page, 'url'>): boolean =>
  /^\/imprimer\/(?!selection\/)./.test(url);

/** The whole carnet in one file, whose script stands in it. */
export const isSingleFile = ({ url }: Pick<Page, 'url'>): boolean => url === `/${SINGLE_FILE}`;

/** How many elements a section sheet may have to be opened by tools that are slow on long pages. */
const MOST_ELEMENTS = 1300;

/** A profile of the diagnostic whose three states are not alike: those that are stand for all, the shortest and the longest included. */
const isOneProfileOfMany = ({ url }: Pick<Page, 'url'>): boolean =>
  new Set(/\/profil\/([a-z]+)-([a-z]+)-([a-z]+)\/$/.exec(url)?.slice(1)).size > 1;

/** An entry in large print of a kind other than the tools, which have all that an entry can hold: text, tables, forms. */
const isOneLargePrintOfMany = (page: Pick<Page, 'url'>): boolean =>
  isLargePrintPage(page) && !page.url.startsWith('/outils/');

/**
 * The pages that slow tools look at (axe, html-validate): of those that are copies of one composition, the short section sheets, a few
 * profiles and the tools in large print. Links, typography and the rest are checked on every page.
 */
export const sampled: readonly Page[] = pages.filter(
  (page) =>
    !isOneProfileOfMany(page) &&
    !isOneLargePrintOfMany(page) &&
    !isSingleFile(page) &&
    !(isSectionSheet(page) && page.elements.length > MOST_ELEMENTS),
);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The elements of a page with one of these names. */
export const named = (page: Page, ...names: readonly string[]): Element[] =>
  page.elements.filter(({ tagName }) => names.includes(tagName));

/** Text of a node, as it is written. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** One line for each fault, with the page or the pages that have it; an empty list is what a test wants to see. */
export function faults(
  check: (page: Page) => readonly string[],
  among: readonly Page[] = pages,
): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const page of among)
    for (const fault of check(page)) found.set(fault, (found.get(fault) ?? new Set()).add(page.url));
  return [...found].map(([fault, [first, ...others]]) =>
    others.length === 0 ? `${first}  ${fault}` : `${first} and ${others.length} more pages  ${fault}`,
  );
}
