import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imposition, type Side } from '../../../src/book/imposition.ts';

const pages = fc.integer({ min: 0, max: 700 });
const signature = fc.integer({ min: 1, max: 16 }).map((sheets) => sheets * 4);

const byBooklet = (sides: readonly Side[]) => [...Map.groupBy(sides, ({ booklet }) => booklet).values()];

/** What one reads who stacks the sheets of a booklet as they were printed, folds them together and turns the pages. */
function readFolded(sides: readonly Side[]): (number | undefined)[] {
  const [rectos, versos] = (['recto', 'verso'] as const).map((face) =>
    sides.filter((side) => side.face === face).sort((a, b) => a.sheet - b.sheet),
  ) as [Side[], Side[]];
  const inwards = rectos.flatMap((recto, index) => [recto.right, versos[index]?.left]);
  const outwards = rectos.map((recto, index) => [versos[index]?.right, recto.left]).toReversed();
  return [...inwards, ...outwards.flat()];
}

test('eight pages make two sheets, the outer one first', () => {
  expect(imposition(8, 8)).toEqual([
    { booklet: 1, sheet: 1, face: 'recto', left: 8, right: 1 },
    { booklet: 1, sheet: 1, face: 'verso', left: 2, right: 7 },
    { booklet: 1, sheet: 2, face: 'recto', left: 6, right: 3 },
    { booklet: 1, sheet: 2, face: 'verso', left: 4, right: 5 },
  ]);
});

test('folded, booklets read from the first page to the last, each once, blanks at the end only', () => {
  fc.assert(
    fc.property(pages, signature, (count, length) => {
      const read = byBooklet(imposition(count, length)).flatMap(readFolded);
      expect(read.slice(0, count)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(read.slice(count).every((page) => page === undefined)).toBe(true);
      expect(read.length - count).toBeLessThan(4);
    }),
  );
});

test('in a booklet, the two pages of every side add up to the same number', () => {
  fc.assert(
    fc.property(pages, signature, (count, length) => {
      for (const sides of byBooklet(imposition(count, length))) {
        const sums = sides.flatMap(({ left, right }) =>
          left === undefined || right === undefined ? [] : [left + right],
        );
        expect(new Set(sums).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a booklet has no more pages than asked, and recto and verso alternate', () => {
  fc.assert(
    fc.property(pages, signature, (count, length) => {
      const sides = imposition(count, length);
      expect(sides.every(({ face }, index) => face === (index % 2 === 0 ? 'recto' : 'verso'))).toBe(true);
      for (const booklet of byBooklet(sides)) expect(booklet.length * 2).toBeLessThanOrEqual(length);
    }),
  );
});

test('a booklet that does not fold is refused', () => {
  for (const length of [0, 2, 6, 31, -4, 4.5]) expect(() => imposition(10, length)).toThrow(RangeError);
});
