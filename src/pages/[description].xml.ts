import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearch } from '../exchange/opensearch.ts';

/** An OpenSearch description holds whole addresses only: a site that does not know its own has none. */
export const getStaticPaths = (() =>
  import.meta.env.SITE === undefined
    ? []
    : [{ params: { description: 'opensearch' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  if (site === undefined) throw new Error('an OpenSearch description needs the address of the site');
  return new Response(openSearch(site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
