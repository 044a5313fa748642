import type { APIRoute, GetStaticPaths } from 'astro';
import { getCarnet } from '../../carnet/current.ts';
import { FEED_NAMES, FEEDS, type FeedName, feedFile } from '../../exchange/feeds.ts';

/** Feeds hold whole addresses only: a site that does not know its own has none. */
export const getStaticPaths = (() =>
  import.meta.env.SITE === undefined
    ? []
    : FEED_NAMES.map((flux) => ({ params: { flux }, props: { flux } }))) satisfies GetStaticPaths;

/** One feed of the entries written or reviewed last. */
export const GET: APIRoute<{ flux: FeedName }> = async ({ props: { flux }, site }) => {
  if (site === undefined) throw new Error('a feed needs the address of the site');
  return new Response(feedFile(flux, await getCarnet(), site), {
    headers: { 'Content-Type': `${FEEDS[flux].type}; charset=utf-8` },
  });
};
