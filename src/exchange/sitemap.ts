import type { Carnet } from '../carnet/carnet.ts';
import { absoluteUrl } from './address.ts';
import { markup } from './markup.ts';

/** Other forms of a page that stands elsewhere: to print, to enlarge, to work on a selection. */
const OTHER_FORM = /\/(?:feuille|gros-caracteres)\/$|^\/imprimer\/./;
const CANONICAL = /<link rel="canonical" href="([^"]+)">/;

/** Whether a page is one to be found: it names itself as the place of what it says. */
export const isOwnPlace = (html: string, url: string, site: URL): boolean =>
  !OTHER_FORM.test(url) && CANONICAL.exec(html)?.[1] === absoluteUrl(site, url);

/** Days of the last review of the pages that have one, by their address from the root. */
export function reviewDays({ entries }: Pick<Carnet, 'entries'>): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ url, data, companion }) => [
      [url, data.relu_le] as const,
      ...(companion === undefined ? [] : [[companion.url, companion.data.relu_le] as const]),
    ]),
  );
}

/** The pages of the site for search engines (https://www.sitemaps.org/protocol.html), in the order of their addresses. */
export function sitemapOf(urls: readonly string[], days: ReadonlyMap<string, string>, site: URL): string {
  const page = (url: string) => {
    const day = days.get(url);
    const reviewed = day === undefined ? undefined : markup`<lastmod>${day}</lastmod>`;
    return markup`<url><loc>${absoluteUrl(site, url)}</loc>${reviewed}</url>\n`;
  };
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...urls].sort().map(page)}</urlset>
`.toString();
}
