import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { extensionOf, FILE_TYPES, isText } from '../hosting/file-types.ts';

/** A copy that is not a tenth smaller is not worth its place. */
const WORTH = 0.9;
/** Place in a gzip file of the number of the system that made it; 255 says « unknown » (RFC 1952, 2.3.1). */
const GZIP_SYSTEM = 9;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The compressed copies of a text that are worth having, by the end of their name: the smallest that each encoding can do. */
export async function compressedCopies(text: Buffer): Promise<ReadonlyMap<'br' | 'gz', Buffer>> {
  const [br, gz] = await Promise.all([
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    zip(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[GZIP_SYSTEM] = 255;
  const copies = [['br', br] as const, ['gz', gz] as const];
  return new Map(copies.filter(([, copy]) => copy.length <= text.length * WORTH));
}

/** Tells whether a file of the site is text that hosts can send compressed. */
export const isCompressible = (path: string): boolean => isText(FILE_TYPES[extensionOf(path)] ?? 'font/');

/**
 * Puts a `.br` and a `.gz` beside the texts of the site, for hosts that send ready-made copies. It comes after every step that writes.
 * What Pagefind writes is compressed already, but for its scripts. It costs as much as rendering the pages, so whoever only wants to
 * look at the site does without it: `SANS_COPIES=1`.
 */
export function compression(): AstroIntegration {
  return {
    name: 'compression',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if ((process.env['SANS_COPIES'] ?? '') !== '') return;
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter(isCompressible);
        await Promise.all(
          files.map(async (path) => {
            const file = join(root, path);
            for (const [end, copy] of await compressedCopies(await readFile(file)))
              await writeFile(`${file}.${end}`, copy);
          }),
        );
      },
    },
  };
}
