import { SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';
import { type Feed, instant } from './feed.ts';

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ home, self, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: SITE_NAME,
    home_page_url: home,
    feed_url: self,
    description: SITE_DESCRIPTION,
    language: SITE_LANGUAGE,
    authors: [{ name: SITE_NAME, url: home }],
    items: items.map(({ url, titre, resume, publie_le, relu_le, kind }) => ({
      id: url,
      url,
      title: titre,
      content_text: resume,
      date_published: instant(publie_le),
      date_modified: instant(relu_le),
      tags: [kind.libelle],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
