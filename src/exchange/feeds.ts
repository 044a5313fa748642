import type { Carnet } from '../carnet/carnet.ts';
import { atom } from './atom.ts';
import { type Feed, feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The formats of the feed of entries written or reviewed last, by file name under `/flux/`. */
export const FEEDS = {
  'rss.xml': { type: 'application/rss+xml', name: 'RSS', write: rss },
  'atom.xml': { type: 'application/atom+xml', name: 'Atom', write: atom },
  'feed.json': { type: 'application/feed+json', name: 'JSON Feed', write: jsonFeed },
} as const satisfies Readonly<
  Record<string, { readonly type: string; readonly name: string; readonly write: (feed: Feed) => string }>
>;

export type FeedName = keyof typeof FEEDS;
export const FEED_NAMES = Object.keys(FEEDS) as readonly FeedName[];

export const feedUrl = (name: FeedName): string => `/flux/${name}`;

/** The text of a feed of the carnet. */
export const feedFile = (name: FeedName, carnet: Carnet, site: URL): string =>
  FEEDS[name].write(feedOf(carnet, site, feedUrl(name)));
