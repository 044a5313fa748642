import type { Carnet, Entry } from '../carnet/carnet.ts';
import { carnetDate, recentlyReviewed } from '../carnet/freshness.ts';
import { absoluteUrl } from './address.ts';

/** Entries in a feed: what a reader that comes by once a month must not miss. */
const LONGEST = 50;

/** What every format of feed is written from. */
export interface Feed {
  /** Address of the carnet. */
  readonly home: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** Day of the last review of an entry, `YYYY-MM-DD`. */
  readonly updated: string;
  /** The entries written or reviewed last, the newest first. */
  readonly items: readonly Item[];
}

/** One entry of the carnet, in a feed. */
export interface Item extends Pick<Entry['data'], 'titre' | 'resume' | 'publie_le' | 'relu_le' | 'licence'> {
  readonly url: string;
  /** Kind of the entry: what programs know it by, and what readers see. */
  readonly kind: { readonly id: string; readonly libelle: string };
}

/** The content dates by the day; feeds want an instant (RFC 3339). */
export const instant = (date: string): string => `${date}T00:00:00Z`;

/** A feed of the carnet, to be published at `path`. */
export function feedOf(carnet: Carnet, site: URL, path: string): Feed {
  const names = new Map<string, string>(carnet.taxonomie.types.map(({ id, libelle }) => [id, libelle]));
  return {
    home: absoluteUrl(site, '/'),
    self: absoluteUrl(site, path),
    updated: carnetDate(carnet),
    items: recentlyReviewed(carnet, LONGEST).map(({ kind, url, data }) => ({
      titre: data.titre,
      resume: data.resume,
      publie_le: data.publie_le,
      relu_le: data.relu_le,
      licence: data.licence,
      url: absoluteUrl(site, url),
      kind: { id: kind, libelle: names.get(kind) ?? kind },
    })),
  };
}
