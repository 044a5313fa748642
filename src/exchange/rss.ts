import { SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';
import { type Feed, type Item, instant } from './feed.ts';
import { licenceName } from './licence.ts';
import { escapeMarkup, markup } from './markup.ts';

/** A day as RSS writes it (RFC 822): `Mon, 23 Nov 2026 00:00:00 GMT`. */
const mailDate = (date: string): string => new Date(instant(date)).toUTCString();

/**
 * RSS knows one date and no update: each review is a new item, so that programs show it again.
 * A description is HTML, which stands there as text: it is escaped once for each.
 */
const item = ({ url, titre, resume, relu_le, kind }: Item) => markup`    <item>
      <title>${titre}</title>
      <link>${url}</link>
      <guid isPermaLink="false">${url}#${relu_le}</guid>
      <pubDate>${mailDate(relu_le)}</pubDate>
      <category>${kind.libelle}</category>
      <description>${escapeMarkup(resume)}</description>
    </item>
`;

/** A feed in RSS 2.0 (https://www.rssboard.org/rss-specification), for the programs that know no other. */
export const rss = ({ home, self, updated, items }: Feed): string =>
  markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${SITE_NAME}</title>
    <link>${home}</link>
    <description>${SITE_DESCRIPTION}</description>
    <language>${SITE_LANGUAGE}</language>
    <copyright>${licenceName('CC-BY-SA-4.0')}</copyright>
    <lastBuildDate>${mailDate(updated)}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${self}"/>
${items.map(item)}  </channel>
</rss>
`.toString();
