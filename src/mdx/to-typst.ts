import type { Heading, List, Nodes, Root, Table } from 'mdast';
import type { Carnet, Entry } from '../carnet/carnet.ts';
import { isWordNode, startsWithCase, textOf } from './tree.ts';
import { anchorOf, typstCall, typstText } from './typst.ts';
import { wordsToTypst } from './typst-words.ts';

/** What a rendering for the book knows beside the tree. */
export interface Paper {
  readonly carnet: Carnet;
  /** The text that is rendered: its name, to be told in errors and to number its sources, and its sources. */
  readonly entry: Pick<Entry, 'id'> & { readonly data: Pick<Entry['data'], 'sources'> };
  /** `form`: to be filled in by hand, so without calls to sources and without notes. */
  readonly as: 'text' | 'form';
  /** How many levels a heading goes down: an entry's « ## » stands under the title of the entry, itself under that of a part. */
  readonly demoted: number;
  /** Notes already given: a note is given once an entry. */
  readonly given: Set<string>;
}

/** How a word writes what it holds: as blocks, as words of one paragraph, or as the items of a list. */
export interface Writer {
  readonly blocks: (nodes: readonly Nodes[]) => string;
  readonly inline: (nodes: readonly Nodes[]) => string;
  readonly items: (nodes: readonly Nodes[]) => string[];
}

/**
 * The body of an entry as Typst markup that calls the functions of `src/book/typst/`. Pure: the same tree and carnet always give the
 * same markup. Definitions, doubts and contact details become notes at the foot of the page.
 * @throws in French, with the name of the word and of the entry, when a node has no equivalent in the book
 */
export function toTypst(
  tree: Root,
  carnet: Carnet,
  entry: Paper['entry'],
  { as = 'text', demoted = 1 }: Partial<Pick<Paper, 'as' | 'demoted'>> = {},
): string {
  return blocks(tree.children, { carnet, entry, as, demoted, given: new Set() });
}

/** Nodes that follow one another on the page. */
const blocks = (nodes: readonly Nodes[], paper: Paper): string =>
  nodes.map((node) => render(node, paper)).join('\n\n');

/** Words of one paragraph: a call to a source never starts a line. */
const inline = (nodes: readonly Nodes[], paper: Paper): string =>
  nodes
    .map((node) => render(node, paper))
    .join('')
    .trim()
    .replaceAll(/ (?=#appel\()/g, '~');

function render(node: Nodes, paper: Paper): string {
  if (isWordNode(node)) {
    const toWord = Object.hasOwn(wordsToTypst, node.name) ? wordsToTypst[node.name] : undefined;
    if (toWord === undefined) throw missing(`<${node.name}>`, paper);
    return toWord(node, paper, {
      blocks: (nodes) => blocks(nodes, paper),
      inline: (nodes) => inline(nodes, paper),
      items: (nodes) => items(nodes, paper),
    });
  }
  switch (node.type) {
    case 'text':
      return typstText(node.value);
    case 'paragraph':
      return inline(node.children, paper);
    case 'heading':
      return heading(node, paper);
    case 'emphasis':
      return typstCall('emph', {}, inline(node.children, paper));
    case 'strong':
      return typstCall('strong', {}, inline(node.children, paper));
    case 'break':
      return '#linebreak();';
    case 'blockquote':
      return typstCall('quote', { block: true }, blocks(node.children, paper));
    case 'list':
      return list(node, paper);
    case 'table':
      return table(node, paper);
    case 'link':
      return node.url.startsWith('/')
        ? typstCall('renvoi', { cible: anchorOf(node.url) }, inline(node.children, paper))
        : typstCall('lien', { adresse: node.url }, inline(node.children, paper));
    default:
      throw missing(`« ${node.type} »`, paper);
  }
}

/** The items of a list, each as markup. */
const items = (nodes: readonly Nodes[], paper: Paper): string[] =>
  nodes.map((node) => ('children' in node ? blocks(node.children, paper) : ''));

function heading(node: Heading, paper: Paper): string {
  const written = typstCall(
    'intertitre',
    { niveau: node.depth + paper.demoted },
    inline(node.children, paper),
  );
  const nextSheet = paper.as === 'form' && NEXT_SHEET.test(textOf(node));
  return nextSheet ? `#colbreak(weak: true)\n${written}` : written;
}

/** A form of several sheets names them: « Page 2 – une par personne ». */
const NEXT_SHEET = /^page\s(?!1\b)\d/i;

function list({ ordered, start, children }: List, paper: Paper): string {
  const written = items(children, paper);
  if (ordered) return typstCall('enum', { start: start ?? 1 }, ...written);
  return typstCall(children.every(startsWithCase) ? 'liste-a-cocher' : 'list', {}, ...written);
}

function table({ align, children }: Table, paper: Paper): string {
  const rows = children.map((row) => row.children);
  const longest = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => textOf(cells[column] ?? { type: 'text', value: '' }).length)),
  );
  return typstCall(
    'tableau',
    {
      cotes: longest.map((_, column) => align?.[column] ?? 'left'),
      parts: longest.map(shareOf),
      deborde: paper.as === 'text',
    },
    ...rows.flatMap((cells) => cells.map((cell) => inline(cell.children, paper))),
  );
}

/** How much of the width a column takes, from its longest cell: nothing but its words when they are few. */
const shareOf = (longest: number): number => (longest <= 8 ? 0 : Math.min(4, Math.ceil(longest / 25)));

const missing = (what: string, { entry }: Paper): Error =>
  new Error(
    `${what} n’a pas d’équivalent dans le livre (fiche ${entry.id}) : rien ne doit s’y perdre. ` +
      'Dire ce qu’il devient dans src/mdx/typst-words.ts ou src/mdx/to-typst.ts.',
  );
