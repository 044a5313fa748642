import { HeadingLevel, LeaderType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Heading, Nodes, Root } from 'mdast';
import type { Carnet } from '../carnet/carnet.ts';
import { attribute, isWordNode, textOf, type WordNode } from '../mdx/tree.ts';
import { listOf } from './lists.ts';
import { TEXT_WIDTH } from './measures.ts';
import { paragraphOf } from './paragraphs.ts';
import { styleId } from './styles.ts';
import { tableOf } from './tables.ts';
import { type Block, type Face, formless, type Walk } from './walk.ts';
import { wordsAsBlocks, wordsInText } from './words.ts';

/**
 * A part of an entry as the blocks of a Word document. Pure: the same tree and carnet always give the same blocks.
 * @param file path of the entry, named when something in it has no form
 * @throws Error for a tag or a Markdown node that has no form in a document, with its place: the build stops there
 */
export function toDocx(tree: Root, carnet: Carnet, file: string): Block[] {
  let lists = 0;
  const walk: Walk = {
    carnet,
    file,
    runs: (nodes, face = {}) => withoutCalls(nodes).flatMap((node) => runs(node, walk, face)),
    blocks: (nodes, style) => nodes.flatMap((node) => blocks(node, walk, style)),
    nextList: () => lists++,
  };
  return walk.blocks(tree.children);
}

function blocks(node: Nodes, walk: Walk, style: string | undefined): Block[] {
  const dress = style === undefined ? {} : { style };
  if (isWordNode(node)) {
    if (node.name === 'ARemplir') return [toFill(node)];
    const word = own(wordsAsBlocks, node.name);
    return word === undefined ? [paragraphOf([node], walk, dress)] : word(node, walk);
  }
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node.children, walk, dress)];
    case 'heading':
      return [headingOf(node, walk)];
    case 'list':
      return listOf(node, walk);
    case 'table':
      return [tableOf(node, walk)];
    case 'blockquote':
      return walk.blocks(node.children, styleId.quote);
    // Words on the line of the tag that holds them.
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'break':
      return [paragraphOf([node], walk, dress)];
    default:
      throw formless(node, walk.file);
  }
}

function runs(node: Nodes, walk: Walk, face: Face): ParagraphChild[] {
  if (isWordNode(node)) {
    const word = own(wordsInText, node.name);
    if (word === undefined) throw formless(node, walk.file);
    return word(node, walk, face);
  }
  switch (node.type) {
    case 'text':
      return [new TextRun({ text: node.value.replaceAll('\n', ' '), ...face })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return walk.runs(node.children, { ...face, bold: true });
    case 'emphasis':
      return walk.runs(node.children, { ...face, italics: true });
    case 'link':
      return [...walk.runs(node.children, face), ...addressOf(node.url, face)];
    case 'paragraph':
      return walk.runs(node.children, face);
    default:
      throw formless(node, walk.file);
  }
}

/** Running text without its calls to sources, nor the space that each one had before it. */
function withoutCalls(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node, index): Nodes[] => {
    if (isCall(node)) return [];
    return node.type === 'text' && isCall(nodes[index + 1])
      ? [{ ...node, value: node.value.trimEnd() }]
      : [node];
  });
}

const isCall = (node: Nodes | undefined): boolean =>
  node !== undefined && isWordNode(node) && node.name === 'Source';

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** On paper an address is read. A page of the carnet has one that depends on its host: only its name is said. */
const addressOf = (url: string, face: Face): ParagraphChild[] =>
  /^https?:/.test(url) ? [new TextRun({ text: ` (${url})`, ...face })] : [];

/** The title of the document stands above: the parts of a sheet, of level three in the entry, are its first level. */
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A part that the author calls « Page 2 » begins one, as on the sheet to print. */
const NEXT_PAGE = /^Page (?!1\b)\d/;

const headingOf = (node: Heading, walk: Walk): Paragraph =>
  new Paragraph({
    heading: LEVELS[Math.min(Math.max(node.depth - 3, 0), LEVELS.length - 1)] ?? HeadingLevel.HEADING_1,
    pageBreakBefore: NEXT_PAGE.test(textOf(node)),
    children: walk.runs(node.children),
  });

/** A label, and lines of dots up to the margin: one types in their place, or writes on them. */
function toFill(node: WordNode): Paragraph {
  const more = Number(attribute(node, 'lignes') ?? 1) - 1;
  return new Paragraph({
    style: styleId.toFill,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [
      new TextRun({ children: [`${attribute(node, 'libelle') ?? ''} `, new Tab()] }),
      ...Array.from({ length: more }, () => new TextRun({ break: 1, children: [new Tab()] })),
    ],
  });
}
