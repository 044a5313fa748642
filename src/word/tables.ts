import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableRow as RowNode, Table as TableNode } from 'mdast';
import { textOf } from '../mdx/tree.ts';
import { mm, TEXT_WIDTH } from './measures.ts';
import { paragraphOf } from './paragraphs.ts';
import { styleId } from './styles.ts';
import type { Walk } from './walk.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const INNER = { top: mm(0.3), bottom: mm(0.3), left: mm(1.8), right: mm(1.8) };
/** A box to tick and its space, counted in letters. */
const BOX = 4;
/** Beyond this many letters a cell wraps rather than push the others away. */
const WIDEST = 40;

/** A table whose first row is its head, said again on each page, and whose columns share the width as their words need it. */
export function tableOf({ children }: TableNode, walk: Walk): Table {
  const widths = columnWidths(children);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: INNER,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: children.map((row, index) => rowOf(row, walk, widths, index === 0)),
  });
}

function rowOf({ children }: RowNode, walk: Walk, widths: readonly number[], head: boolean): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: children.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [
            head
              ? paragraphOf([{ type: 'strong', children: cell.children }], walk, { style: styleId.cell })
              : paragraphOf(cell.children, walk, { style: styleId.cell }),
          ],
        }),
    ),
  });
}

function columnWidths(rows: readonly RowNode[]): number[] {
  const columns = rows[0]?.children.length ?? 0;
  const needs = Array.from({ length: columns }, (_, column) =>
    Math.min(WIDEST, BOX + Math.max(...rows.map(({ children }) => lettersOf(children[column])))),
  );
  const sum = needs.reduce((total, need) => total + need, 0);
  return needs.map((need) => Math.floor((need / sum) * TEXT_WIDTH));
}

const lettersOf = (cell: RowNode['children'][number] | undefined): number =>
  cell === undefined ? 0 : textOf(cell).trim().length;
