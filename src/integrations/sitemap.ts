import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { isOwnPlace, reviewDays, sitemapOf } from '../exchange/sitemap.ts';

/** Writes `sitemap.xml` from the built pages, when the site knows its address. */
export function sitemap(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined) return;
        const root = fileURLToPath(dir);
        const urls: string[] = [];
        for (const page of await readdir(root, { recursive: true })) {
          if (!page.endsWith('.html')) continue;
          const url = `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          if (isOwnPlace(await readFile(join(root, page), 'utf8'), url, site)) urls.push(url);
        }
        await writeFile(join(root, 'sitemap.xml'), sitemapOf(urls, reviewDays(await getCarnet()), site));
      },
    },
  };
}
