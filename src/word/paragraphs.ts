import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Nodes } from 'mdast';
import { isWordNode } from '../mdx/tree.ts';
import { styleId } from './styles.ts';
import type { Walk } from './walk.ts';

/** How a paragraph is set, and the few bold words that open it, when there are some. */
type Setting = Omit<IParagraphOptions, 'children' | 'text'> & { readonly before?: string | undefined };

/** Words as one paragraph. One that opens on a box to tick hangs from it, without another bullet. */
export function paragraphOf(nodes: readonly Nodes[], walk: Walk, { before, ...setting }: Setting): Paragraph {
  const ticked = setting.style === styleId.cell ? styleId.cellToTick : styleId.toTick;
  const dress = opensOnBox(nodes) ? { style: ticked } : setting;
  const opening = before === undefined ? [] : [new TextRun({ text: before, bold: true })];
  return new Paragraph({ ...dress, children: [...opening, ...walk.runs(nodes)] });
}

const opensOnBox = ([first]: readonly Nodes[]): boolean =>
  first !== undefined && isWordNode(first) && first.name === 'Case';
