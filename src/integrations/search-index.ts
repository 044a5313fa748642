import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexable } from '../search/indexable.ts';

/** Pagefind's ready-made interfaces and the engine for other languages, which nothing here loads. */
const UNUSED = /(?:-ui|-highlight)\.|^wasm\.unknown\./;

/** Builds the search index from the built pages, in French, under `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'fr' });
        if (index === undefined) throw new Error(`pagefind: ${errors.join('\n')}`);
        const pages = (await readdir(root, { recursive: true }))
          .filter((path) => path.endsWith('index.html'))
          .sort();
        let count = 0;
        for (const page of pages) {
          const content = indexable(await readFile(join(root, page), 'utf8'));
          if (content === undefined) continue;
          const url = `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          const added = await index.addHTMLFile({ url, content });
          if (added.errors.length > 0) throw new Error(`pagefind, ${url}: ${added.errors.join('\n')}`);
          count++;
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files.filter(({ path: name }) => !UNUSED.test(name))) {
          const file = join(root, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`${count} pages indexed`);
      },
    },
  };
}
