import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/offline/pack.ts';
import { writePack } from '../../../src/offline/write-pack.ts';

const page = fc
  .array(fc.oneof(fc.constantFrom('<style>', '</style>'), fc.string({ unit: 'grapheme' })))
  .map((pieces) => ({ type: 'text/html;charset=utf-8', content: new TextEncoder().encode(pieces.join('')) }));
const other = fc.record({ type: fc.constant('application/octet-stream'), content: fc.uint8Array() });
const file = fc
  .tuple(fc.string({ unit: 'binary' }), fc.oneof(page, other))
  .map(([address, rest]) => ({ address, ...rest }));
const written = (files: Parameters<typeof writePack>[0]) => new Uint8Array(writePack(files));

describe('a pack', () => {
  it('gives back the very bytes of every file, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file), async (files) => {
        const read = readPack(written(files));
        expect(read.map(({ address, type }) => [address, type])).toEqual(
          files.map(({ address, type }) => [address, type]),
        );
        for (const [index, { body }] of read.entries())
          expect(
            inflateRawSync(await body.arrayBuffer()).equals(files[index]?.content ?? new Uint8Array()),
          ).toBe(true);
      }),
    );
  });

  it('holds once the style that pages share', () => {
    const style = Array.from({ length: 500 }, (_, index) => `.a${(index * 7919) % 10_007}{top:0}`).join('');
    const sizeOf = (count: number) =>
      writePack(
        Array.from({ length: count }, (_, index) => ({
          address: `${index}/`,
          type: 'text/html;charset=utf-8',
          content: new TextEncoder().encode(`<head><style>${style}</style></head>${index}`),
        })),
      ).length;
    expect(sizeOf(100) - sizeOf(1)).toBeLessThan(99 * 100);
  });

  it('is refused when it is cut, or when something follows', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1 }), fc.nat(), (files, cut) => {
        const whole = written(files);
        expect(() => readPack(whole.slice(0, cut % whole.length))).toThrow();
        expect(() => readPack(new Uint8Array([...whole, 0]))).toThrow(/announces/);
      }),
    );
  });
});
