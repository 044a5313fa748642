import { typstDate, typstLiteral } from '../mdx/typst.ts';
import { imposition } from './imposition.ts';

/** Name under which the sheets find the document that they carry. */
export const CARRIED = 'pages.pdf';

/** The sheets to be printed and folded, as a Typst source that places the pages of `pages.pdf` two by two on A4. */
export function bookletSource(pages: number, title: string, date: string): string {
  const sides = imposition(pages).map(({ booklet, sheet, face, left = 0, right = 0 }) => ({
    mention: `Cahier ${booklet} · ${sheet} ${face}`,
    gauche: left,
    droite: right,
  }));
  return [
    '#import "/cahiers.typ": *',
    `#show: plies.with(titre: ${typstLiteral(title)}, date: ${typstDate(date)}, pages: "/${CARRIED}", cotes: ${typstLiteral(sides)})`,
  ].join('\n');
}
