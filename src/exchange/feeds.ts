import { Feed } from 'feed';
import type { Carnet, Entry } from '../carnet/carnet.ts';
import { carnetDate, recentlyReviewed } from '../carnet/freshness.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../ui/fr.ts';
import { absoluteUrl } from './address.ts';
import { licenceUrl } from './licence.ts';
import { escapeMarkup } from './markup.ts';

/** Entries in a feed: what a reader that comes by once a month must not miss. */
const LONGEST = 50;

/** The feeds of the entries written or reviewed last, by file name under `/flux/`: media type, name for readers, and the text. */
export const FEEDS = {
  'rss.xml': {
    type: 'application/rss+xml',
    name: 'RSS',
    // RSS knows one date and no update: each review is a new item, so that programs show it again.
    write: (carnet: Carnet, site: URL) =>
      feedOf(carnet, site, ({ url, data }) => ({
        title: escapeMarkup(data.titre),
        guid: `${absoluteUrl(site, url)}#${data.relu_le}`,
      })).rss2(),
  },
  'atom.xml': {
    type: 'application/atom+xml',
    name: 'Atom',
    write: (carnet: Carnet, site: URL) =>
      feedOf(carnet, site, ({ data }) => ({
        title: escapeMarkup(data.titre),
        published: instant(data.publie_le),
      })).atom1(),
  },
  'feed.json': {
    type: 'application/feed+json',
    name: 'JSON Feed',
    write: (carnet: Carnet, site: URL) =>
      feedOf(carnet, site, ({ data }) => ({ title: data.titre, published: instant(data.publie_le) })).json1(),
  },
} as const;

export type FeedName = keyof typeof FEEDS;
export const FEED_NAMES = Object.keys(FEEDS) as readonly FeedName[];

export const feedUrl = (name: FeedName): string => `/flux/${name}`;

/** The content dates by the day; feeds want an instant. */
const instant = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** What the three formats share; each says by itself what it alone knows. */
function feedOf(
  carnet: Carnet,
  site: URL,
  own: (entry: Entry) => { readonly title: string; readonly guid?: string; readonly published?: Date },
): Feed {
  const feed = new Feed({
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    id: absoluteUrl(site, '/'),
    link: absoluteUrl(site, '/'),
    language: 'fr-BE',
    author: { name: SITE_NAME },
    updated: instant(carnetDate(carnet)),
    copyright: licenceUrl('CC-BY-SA-4.0'),
    generator: false,
    feedLinks: {
      rss: absoluteUrl(site, feedUrl('rss.xml')),
      atom: absoluteUrl(site, feedUrl('atom.xml')),
      json: absoluteUrl(site, feedUrl('feed.json')),
    },
  });
  const kinds = new Map<string, string>(carnet.taxonomie.types.map(({ id, libelle }) => [id, libelle]));
  for (const entry of recentlyReviewed(carnet, LONGEST))
    feed.addItem({
      id: absoluteUrl(site, entry.url),
      link: absoluteUrl(site, entry.url),
      date: instant(entry.data.relu_le),
      description: escapeMarkup(entry.data.resume),
      category: [{ name: kinds.get(entry.kind) ?? entry.kind, term: entry.kind }],
      ...own(entry),
    });
  return feed;
}
