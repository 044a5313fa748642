import type { APIRoute } from 'astro';
import { absoluteUrl } from '../exchange/address.ts';

/** Everyone may read everything; and where to start, when the site knows it. */
export const GET: APIRoute = ({ site }) => {
  const map = site === undefined ? '' : `\nSitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
