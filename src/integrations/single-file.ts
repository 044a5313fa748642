import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { getCarnet } from '../carnet/current.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { ladder } from '../diagnostic/ladder.ts';
import { diagnosticProps } from '../diagnostic/props.ts';
import { vignettesToTry } from '../diagnostic/vignettes-to-try.ts';
import { sizeInWords } from '../offline/size.ts';
import { SINGLE_FILE } from '../single-file/address.ts';
import { singleFile } from '../single-file/document.ts';
import { pagesInFile } from '../single-file/pages-in-file.ts';
import { frenchDate } from '../typography/dates.ts';

/** The browsers that the site itself is built for. */
const TARGET = ['chrome109', 'firefox115', 'safari16'];

/** The page that offers the file. */
const OFFER = 'imprimer/index.html';

/** A page with the weight of the file, which is known once all pages are written. */
function withWeight(html: string, bytes: number): string {
  return html.replace('<span data-poids></span>', `<span>, ${sizeInWords(bytes)}</span>`);
}

/** One source and all that it imports, as the text of one classic script or one style. */
async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../single-file/${source}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** Writes the whole carnet as one file, from the finished pages of the site. */
export function singleFileEdition(): AstroIntegration {
  return {
    name: 'single-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const carnet = await getCarnet();
        const shelves = await Promise.all(
          pagesInFile(carnet).map(async ({ titre, pages }) => ({
            titre,
            pages: await Promise.all(
              pages.map(async (page) => ({
                ...page,
                html: await readFile(join(root, page.url, 'index.html'), 'utf8'),
              })),
            ),
          })),
        );
        const props = diagnosticProps(
          carnet.diagnostic,
          carnet.entry,
          '#',
          vignettesToTry(carnet),
          ladder(carnet),
        );
        const file = singleFile({
          shelves,
          date: frenchDate(carnetDate(carnet)),
          css: await bundle('single-file.css'),
          script: await bundle('client.ts'),
          diagnostic: { ...props, sansMemoire: true },
          called: props.echelle.flatMap(({ exemple }) => exemple?.url ?? []),
        });
        await writeFile(join(root, SINGLE_FILE), file);
        const offer = join(root, OFFER);
        await writeFile(offer, withWeight(await readFile(offer, 'utf8'), Buffer.byteLength(file)));
      },
    },
  };
}
