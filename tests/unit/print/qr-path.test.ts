import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/print/qr-path.ts';
import { readQr } from './read-qr.ts';

/** Pixels to a module: fewer, and readers see noise. */
const SCALE = 4;

/** The pixels of a path made of horizontal bars one module high, black on white. */
function draw({ side, path }: ReturnType<typeof qrPath>): Parameters<typeof readQr>[0] {
  const width = side * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = 0; row < SCALE; row++)
      for (let column = 0; column < Number(run) * SCALE; column++) {
        const pixel = (Number(y) * SCALE + row) * width + Number(x) * SCALE + column;
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
  return { data, width, height: width };
}

test('a reader finds in the code the address that was put there', () => {
  const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}\.(?:be|brussels|org)$/);
  const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$/);
  fc.assert(
    fc.property(host, fc.constantFrom('outils', 'conseils'), slug, (name, kind, entry) => {
      const address = `https://${name}/${kind}/${entry}/`;
      expect(readQr(draw(qrPath(address)))).toBe(address);
    }),
    { numRuns: 40 },
  );
});

test('the path draws every module once, inside the quiet zone', () => {
  const { side, path } = qrPath('https://exemple.be/outils/mandat-court/');
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, x, y, run]) =>
    [x, y, run].map(Number),
  );
  expect(bars.map(([x, y, run]) => `M${x} ${y}h${run}v1h-${run}z`).join('')).toBe(path);
  for (const [x = 0, y = 0, run = 0] of bars) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(side - 4);
  }
});
