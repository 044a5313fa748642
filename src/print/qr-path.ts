import { encode } from 'uqr';

/** A QR code to draw: the side of its square in modules, quiet zone included, and its dark modules as an SVG path. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/** Width of the light frame that readers need around the code, in modules (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** The QR code of a text. Level M still reads when a fold or a stain hides 15 % of it. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const rows = data.map((row, y) => {
    const dark = row.map((module) => (module ? '#' : ' ')).join('');
    return [...dark.matchAll(/#+/g)].map(
      ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { side: size, path: rows.flat().join('') };
}
