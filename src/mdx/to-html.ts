import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Heading, List, ListItem, Nodes, Paragraph, Root, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Carnet, Entry } from '../carnet/carnet.ts';
import { french } from '../typography/french.ts';
import { el, text } from './hast.ts';
import { wordsToHtml } from './html-words.ts';
import { slugger } from './slugs.ts';
import { startsWithCase, textOf, type WordNode } from './tree.ts';

/** What a rendering knows beside the tree: the carnet that resolves its pointers, and the entry whose sources are numbered. */
export interface Page {
  readonly carnet: Carnet;
  readonly entry: Pick<Entry, 'data'>;
  /** Margin notes that await the end of the paragraph in which they were called, and of the list in which it ends. */
  readonly notes: Element[];
  /** Identifiers of the notes already given: a note is given once a page. */
  readonly given: Set<string>;
  /** `form`: to be filled in by hand, so without calls to sources and without notes. */
  readonly as: 'text' | 'form';
}

/**
 * The body of an entry as an HTML tree. Pure: the same tree and carnet always give the same.
 * Definitions, doubts and contact details become notes at the end of the paragraph that calls them, or of the list that it opens, so that they can be read in the
 * margin, under the paragraph on a phone, and on paper, without script.
 */
export function toPageTree(
  tree: Root,
  carnet: Carnet,
  entry: Pick<Entry, 'data'>,
  as: Page['as'] = 'text',
): HastRoot {
  const page: Page = { carnet, entry, notes: [], given: new Set(), as };
  const root = toHast(tree, { handlers: handlersFor(page) }) as HastRoot;
  keepCalls(root);
  // A note called by the last heading has no paragraph to wait for.
  if (page.notes.length > 0) root.children.push(el('p', {}, page.notes));
  return root;
}

/** The body of an entry as HTML text: see `toPageTree`. */
export const toHtml = (...args: Parameters<typeof toPageTree>): string => stringify(toPageTree(...args));

function handlersFor(page: Page): Handlers {
  const slug = slugger();
  RESERVED.forEach(slug);
  const takeNotes = (): ElementContent[] => page.notes.splice(0).flatMap((note) => [text(' '), note]);

  const word = (state: State, node: WordNode): ElementContent | ElementContent[] =>
    wordsToHtml[node.name](node, state, page);
  return {
    mdxJsxFlowElement: word,
    mdxJsxTextElement: word,
    paragraph: (state: State, node: Paragraph, parent: Nodes | undefined) => {
      const children = [...state.all(node), ...(opens(node, beside(node, parent, 1)) ? [] : takeNotes())];
      return children.some(isBlock) ? children : el('p', {}, children);
    },
    list: (state: State, node: List, parent: Nodes | undefined) => {
      const notes = opens(beside(node, parent, -1), node) ? takeNotes() : [];
      return [defaultHandlers.list(state, node), ...(notes.length === 0 ? [] : [el('p', {}, notes)])];
    },
    heading: (state: State, node: Heading) =>
      el(`h${node.depth}`, { id: slug(textOf(node).replace(NUMBERED, 'partie $&')) }, state.all(node)),
    listItem: (state: State, node: ListItem, parent: Nodes | undefined) => {
      const item = defaultHandlers.listItem(state, node, parent as never);
      if (startsWithCase(node)) item.properties = { className: ['a-cocher'] };
      liftCase(item);
      return item;
    },
    table: (state: State, node: Table) => {
      const table = defaultHandlers.table(state, node);
      dressTable(table);
      const label = (node.children[0]?.children ?? []).map((cell) => textOf(cell).trim()).join(', ');
      const notes = takeNotes();
      return [
        el('section', { className: ['tableau'], tabIndex: 0, ariaLabel: french(`Tableau : ${label}`) }, [
          table,
        ]),
        ...(notes.length === 0 ? [] : [el('p', {}, notes)]),
      ];
    },
  } as Handlers;
}

function beside(node: Nodes, parent: Nodes | undefined, by: 1 | -1): Nodes | undefined {
  const siblings: readonly Nodes[] = parent !== undefined && 'children' in parent ? parent.children : [];
  return siblings[siblings.indexOf(node) + by];
}

/** Whether a paragraph ends in the list that follows it: what is noted there waits until the end of the list. */
const opens = (node: Nodes | undefined, next: Nodes | undefined): boolean =>
  node?.type === 'paragraph' && next?.type === 'list' && /:\s*$/.test(textOf(node));

/** A call to a source never starts a line. */
function keepCalls({ children }: HastRoot | Element): void {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue;
    const before = children[index - 1];
    if (before?.type === 'text' && isCall(child)) before.value = before.value.replace(/[ \n]$/, '\u00a0');
    keepCalls(child);
  }
}

const isCall = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className[0] === 'appel';

/** Addresses that an entry's page has already given, to its summary, its appendix and its frame. */
const RESERVED = ['En bref', 'Contenu', 'Sources', 'Suite', 'État', 'Recherche tête'];

/** Notes and sources of the page are called so: a heading must not take the address of one. */
const NUMBERED = /^(?:contact|doute|source|terme)(?=[^a-z0-9])/i;

const isBlock = (node: ElementContent) => node.type === 'element' && node.tagName === 'div';

/** A box to tick that is all that a list item or a cell holds becomes that item or cell: sheets hold dozens of them. */
function liftCase(owner: Element): void {
  const [only, ...others] = owner.children;
  if (only?.type !== 'element' || others.length > 0 || !isCase(only)) return;
  const { className = [] } = owner.properties;
  owner.properties = { ...owner.properties, className: [...[className].flat(), 'case'].map(String) };
  owner.children = only.children;
}

const isCase = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className[0] === 'case';

/** Column heads say what they head; alignment goes to a class, since the content policy refuses presentational markup. */
function dressTable(table: Element): void {
  const cells = (node: Element): Element[] =>
    node.children
      .filter((child) => child.type === 'element')
      .flatMap((child) => (['th', 'td'].includes(child.tagName) ? [child] : cells(child)));
  for (const cell of cells(table)) {
    const { align, ...properties } = cell.properties;
    cell.properties = {
      ...properties,
      ...(cell.tagName === 'th' ? { scope: 'col' } : {}),
      ...(align === 'right' || align === 'center'
        ? { className: [`vers-${align === 'right' ? 'droite' : 'centre'}`] }
        : {}),
    };
    liftCase(cell);
  }
}
