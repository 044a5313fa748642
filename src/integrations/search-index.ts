import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { aboutPages } from '../search/about.ts';
import { buildIndex } from '../search/build-index.ts';
import { indexable } from '../search/indexable.ts';
import { recordsOf } from '../search/records.ts';
import { aboutSitePages, sitePageRecord } from '../search/site-pages.ts';
import { builtPages } from './built-pages.ts';

/** Builds the search index from the built pages and the lists of the carnet, in French, under `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const carnet = await getCarnet();
        const about = new Map([...aboutSitePages(carnet), ...aboutPages(carnet)]);
        const pages = [];
        const records = recordsOf(carnet);
        for (const { file, url } of await builtPages(dir)) {
          const html = await readFile(file, 'utf8');
          const content = indexable(html, about.get(url));
          if (content !== undefined) pages.push({ url, content });
          const record = sitePageRecord(url, html, about.get(url));
          if (record !== undefined) records.push(record);
        }
        const files = await buildIndex(pages, records, carnet);
        for (const { path, content } of files) {
          const file = join(root, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${pages.length} pages and ${records.length} parts of lists indexed`);
      },
    },
  };
}
