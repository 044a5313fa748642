import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FEED_NAMES, type FeedName, feedFile, feedUrl } from '../../../src/exchange/feeds.ts';
import { openSearch } from '../../../src/exchange/opensearch.ts';
import { sitemapOf } from '../../../src/exchange/sitemap.ts';
import { sampleCarnet } from '../mdx/rendered.ts';
import { hostileText } from './hostile.ts';
import { all, only, readXml } from './read-xml.ts';
import { asXmlSays } from './same-text.ts';
import { carnetOf, SITE } from './sample.ts';

const HOME = 'https://exemple.be/outils/carnet';
const ENTRY = `${HOME}/conseils/se-deconnecter/`;
const INSTANT = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

const xmlFeed = (name: FeedName, carnet = sampleCarnet()) => readXml(feedFile(name, carnet, SITE));
const jsonFeed = (carnet = sampleCarnet()) => JSON.parse(feedFile('feed.json', carnet, SITE));

/** The text of a fragment of HTML that holds no element. */
const plainHtml = (html: string): string =>
  parseFragment(html)
    .childNodes.map((node) => (node as DefaultTreeAdapterTypes.TextNode).value)
    .join('');

describe.each(FEED_NAMES)('%s', (name) => {
  it('names itself and the carnet by whole addresses, folder included', () => {
    const text = feedFile(name, sampleCarnet(), SITE);
    expect(text).toContain(`"${HOME}${feedUrl(name)}"`);
    const addresses = text.match(/https:\/\/exemple\.be[^"<\s]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith(`${HOME}/`))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(sampleCarnet().entries.length);
  });
});

describe('Atom (RFC 4287)', () => {
  it('holds what the format asks of a feed and of an entry', () => {
    const feed = xmlFeed('atom.xml');
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const part of ['id', 'title', 'updated', 'author']) only(feed, part);
    const entries = all(feed, 'entry');
    expect(entries.length).toBe(sampleCarnet().entries.length);
    expect(new Set(entries.map((entry) => only(entry, 'id').text)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(only(entry, 'updated').text).toMatch(INSTANT);
      expect(only(entry, 'published').text <= only(entry, 'updated').text).toBe(true);
      expect(only(entry, 'title').text).not.toBe('');
    }
  });
});

describe('RSS 2.0', () => {
  it('dates an entry by its last review, and calls each review another item', () => {
    const [item] = all(xmlFeed('rss.xml', carnetOf('Titre')), 'item');
    if (item === undefined) throw new Error('no item');
    expect(only(item, 'pubDate').text).toBe('Sun, 01 Nov 2026 00:00:00 GMT');
    expect(only(item, 'guid')).toMatchObject({
      attributes: { isPermaLink: 'false' },
      text: `${ENTRY}#2026-11-01`,
    });
  });
});

describe('JSON Feed 1.1', () => {
  it('holds what the format asks of a feed and of an item', () => {
    const { version, title, items } = jsonFeed();
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(title).not.toBe('');
    for (const item of items) {
      expect(item.id).toBe(item.url);
      expect(item.content_text).not.toBe('');
      expect(item.date_modified).toMatch(INSTANT);
    }
  });
});

it('a title, a summary or a kind is read as it was written, whatever it holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (titre, libelle) => {
      const carnet = carnetOf(titre, libelle);
      const said = asXmlSays(titre);

      const [entry, ...more] = all(xmlFeed('atom.xml', carnet), 'entry');
      if (entry === undefined) throw new Error('no entry');
      expect(more).toEqual([]);
      expect(asXmlSays(only(entry, 'title').text)).toBe(said);
      expect(asXmlSays(only(entry, 'summary').text)).toBe(said);
      expect(asXmlSays(only(entry, 'category').attributes['label'] ?? '')).toBe(asXmlSays(libelle));

      const [item, ...others] = all(xmlFeed('rss.xml', carnet), 'item');
      if (item === undefined) throw new Error('no item');
      expect(others).toEqual([]);
      expect(asXmlSays(only(item, 'title').text)).toBe(said);
      expect(asXmlSays(plainHtml(only(item, 'description').text))).toBe(said);

      expect(jsonFeed(carnet).items).toMatchObject([{ title: titre, content_text: titre, tags: [libelle] }]);
    }),
  );
});

it('the map of the site holds each page once, in order, with its day when it has one', () => {
  const days = new Map([['/b/', '2026-11-01']]);
  const map = readXml(sitemapOf(['/b/', '/', '/a?x&y'], days, SITE));
  expect(all(map, 'url').map(({ children }) => children.map(({ name, text }) => [name, text]))).toEqual([
    [['loc', `${HOME}/`]],
    [['loc', `${HOME}/a?x&y`]],
    [
      ['loc', `${HOME}/b/`],
      ['lastmod', '2026-11-01'],
    ],
  ]);
});

it('the description for browsers leads to the search, and keeps within the lengths of OpenSearch 1.1', () => {
  const description = readXml(openSearch(SITE));
  const lengths = { ShortName: 16, LongName: 48, Description: 1024 };
  for (const [name, most] of Object.entries(lengths))
    expect(only(description, name).text.length, name).toBeLessThanOrEqual(most);
  expect(all(description, 'Url').map(({ attributes }) => attributes['template'])).toContain(
    `${HOME}/chercher/?q={searchTerms}`,
  );
});
