import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressedCopies, isCompressible } from '../../../src/integrations/compression.ts';

describe('compressedCopies', () => {
  it('are the same text, and worth their place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400 }), fc.nat(60), async (piece, times) => {
        const text = Buffer.from(piece.repeat(times));
        const copies = await compressedCopies(text);
        for (const [end, copy] of copies) {
          expect((end === 'br' ? brotliDecompressSync(copy) : gunzipSync(copy)).equals(text)).toBe(true);
          expect(copy.length).toBeLessThanOrEqual(text.length * 0.9);
        }
      }),
    );
  });

  it('do not say when or on which system they were made', async () => {
    const gz = (await compressedCopies(Buffer.alloc(1000, 'a'))).get('gz');
    expect(gz?.readUInt32LE(4)).toBe(0);
    expect(gz?.[9]).toBe(255);
  });

  it('are not kept when there is nothing to win', async () => {
    expect(await compressedCopies(randomBytes(1000))).toEqual(new Map());
    expect(await compressedCopies(Buffer.alloc(0))).toEqual(new Map());
  });
});

it.each([
  ['index.html', true],
  ['_astro/x.js', true],
  ['favicon.svg', true],
  ['hebergement/caddyfile', false],
  ['pagefind/index/fr.pf_index', false],
  ['image.png', false],
  ['.nojekyll', false],
])('%s is compressible: %s', (path, expected) => {
  expect(isCompressible(path)).toBe(expected);
});
