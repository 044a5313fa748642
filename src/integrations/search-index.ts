import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexable } from '../search/indexable.ts';

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
        await index.writeFiles({ outputPath: join(root, 'pagefind') });
        await close();
        logger.info(`${count} pages indexed`);
      },
    },
  };
}
