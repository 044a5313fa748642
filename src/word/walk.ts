import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { Nodes } from 'mdast';
import type { Carnet } from '../carnet/carnet.ts';
import { formatProblem } from '../carnet/problem.ts';

/** How words are set: as the author marked them. */
export interface Face {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A block of a document. */
export type Block = Paragraph | Table;

/** A walk over one tree: what it knows beside the tree, and how it goes on below a node. */
export interface Walk {
  readonly carnet: Carnet;
  /** Path of the entry, so that a fault can be found. */
  readonly file: string;
  /** Running text as runs of a paragraph. */
  runs(nodes: readonly Nodes[], face?: Face): ParagraphChild[];
  /** Blocks in the same order; `style` dresses the paragraphs that have no style of their own. */
  blocks(nodes: readonly Nodes[], style?: string): Block[];
  /** The list that starts now, counted from zero: each numbered list begins at one again. */
  nextList(): number;
}

/** The fault of a node that has no form in a document: nothing is left out in silence. */
export function formless(node: Nodes, file: string): Error {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const key = 'name' in node && typeof node.name === 'string' ? `<${node.name}>` : node.type;
  const message = 'n’a pas de forme dans un document Word : lui en donner une dans src/word/';
  return new Error(formatProblem({ file, line, column, key, message }));
}
