import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/offline/pack.ts';
import { writePack } from '../../../src/offline/write-pack.ts';

const file = fc.record({
  address: fc.string({ unit: 'binary' }),
  type: fc.constantFrom('text/html;charset=utf-8', 'application/octet-stream'),
  content: fc.uint8Array(),
});
const written = (files: Parameters<typeof writePack>[0]) => new Uint8Array(writePack(files));

describe('a pack', () => {
  it('gives back the very bytes of every file, in their order', () => {
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const read = readPack(written(files));
        expect(read.map(({ address, type }) => [address, type])).toEqual(
          files.map(({ address, type }) => [address, type]),
        );
        for (const [index, { body }] of read.entries())
          expect(inflateSync(body).equals(files[index]?.content ?? new Uint8Array())).toBe(true);
      }),
    );
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
