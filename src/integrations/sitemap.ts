import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { isOwnPlace, reviewDays, sitemapOf } from '../exchange/sitemap.ts';
import { builtPages } from './built-pages.ts';

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
        const urls: string[] = [];
        for (const { file, url } of await builtPages(dir))
          if (isOwnPlace(await readFile(file, 'utf8'), url, site)) urls.push(url);
        await writeFile(new URL('sitemap.xml', dir), sitemapOf(urls, reviewDays(await getCarnet()), site));
      },
    },
  };
}
