/** One side of a sheet to be folded in two: the page on the left and the page on the right, or nothing where a page stays blank. */
export interface Side {
  /** Which booklet, from 1: sheets of one booklet are folded together, inside one another. */
  readonly booklet: number;
  /** Which sheet of the booklet, from 1, the outermost first. */
  readonly sheet: number;
  readonly face: 'recto' | 'verso';
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** Pages of a booklet: eight sheets still fold well and take a staple. */
export const SIGNATURE = 32;

/**
 * Places the pages of a document two by two, so that sheets printed on both sides (turned on the short edge) and folded in two read
 * in order: booklets of `signature` pages, the last one as short as its pages allow.
 * @param pages how many pages the document has
 * @param signature pages of a booklet, a multiple of four
 * @returns the sides in the order in which they are printed
 */
export function imposition(pages: number, signature: number = SIGNATURE): Side[] {
  if (!Number.isInteger(signature) || signature < 4 || signature % 4 !== 0)
    throw new RangeError(`a booklet has a multiple of four pages, not ${signature}`);
  const sides: Side[] = [];
  for (let first = 1, booklet = 1; first <= pages; first += signature, booklet++) {
    const length = Math.min(signature, Math.ceil((pages - first + 1) / 4) * 4);
    const last = first + length - 1;
    const page = (number: number) => (number <= pages ? number : undefined);
    for (let sheet = 1; sheet <= length / 4; sheet++) {
      const depth = 2 * (sheet - 1);
      const [outer, inner] = [first + depth, last - depth];
      sides.push(
        { booklet, sheet, face: 'recto', left: page(inner), right: page(outer) },
        { booklet, sheet, face: 'verso', left: page(outer + 1), right: page(inner - 1) },
      );
    }
  }
  return sides;
}
