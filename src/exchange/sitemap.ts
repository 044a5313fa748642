import { SitemapStream, streamToPromise } from 'sitemap';
import type { Carnet } from '../carnet/carnet.ts';
import { absoluteUrl } from './address.ts';

/** Other forms of a page that stands elsewhere: to print, to enlarge, to work on a selection. */
const OTHER_FORM = /\/(?:feuille|gros-caracteres)\/$|^\/imprimer\/./;
const CANONICAL = /<link rel="canonical" href="([^"]+)">/;

/** Whether a page is one to be found: it names itself as the place of what it says. */
export const isOwnPlace = (html: string, url: string, site: URL): boolean =>
  !url.endsWith('.html') && !OTHER_FORM.test(url) && CANONICAL.exec(html)?.[1] === absoluteUrl(site, url);

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
export async function sitemapOf(
  urls: readonly string[],
  days: ReadonlyMap<string, string>,
  site: URL,
): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, video: false, xhtml: false, image: false },
  });
  for (const url of [...urls].sort()) {
    const lastmod = days.get(url);
    stream.write({ url: absoluteUrl(site, url), ...(lastmod !== undefined && { lastmod }) });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}
