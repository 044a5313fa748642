import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FEED_NAMES, feedUrl } from '../../src/exchange/feeds.ts';
import { extensionOf } from '../../src/hosting/file-types.ts';
import { faults, files, filesUnder } from './dist.ts';
import { ADDRESS, buildWithAddress, WITH_ADDRESS } from './with-address.ts';

/** What a page says to programs that only makes sense with the address of the site. */
const CLAIMS =
  /<link rel="(?:canonical|alternate|search)"|<meta property="og:|<script type="application\/ld\+json"/g;
const CANONICAL = /<link rel="canonical" href="([^"]*)">/;

/** End of the address of a page that stands for the one above it. */
const OTHER_FORM = /(?:feuille|gros-caracteres|page-non-gardee)\/$/;

/** Files that hold whole addresses only. */
const PLACED = [
  'opensearch.xml',
  'og.png',
  'sitemap.xml',
  ...FEED_NAMES.map((name) => feedUrl(name).slice(1)),
];

describe('a site that does not know its address', () => {
  test('claims none', () => {
    expect(faults(({ html }) => html.match(CLAIMS) ?? [])).toEqual([]);
    expect(files.filter((file) => PLACED.includes(file))).toEqual([]);
  });
});

describe('a site that knows its address, in a folder of a host', () => {
  let built: readonly string[] = [];
  const read = (file: string): string => readFileSync(join(WITH_ADDRESS, file), 'utf8');
  const pages = () => built.filter((file) => file.endsWith('.html'));
  /** The file of the site to which an address of its leads. */
  const fileAt = (address: string): string => {
    const { pathname } = new URL(address);
    const path = decodeURIComponent(pathname.slice(new URL(ADDRESS).pathname.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };
  beforeAll(() => {
    buildWithAddress();
    built = filesUnder(WITH_ADDRESS);
  }, 240_000);

  test('has what the other one cannot have', () => {
    expect(PLACED.filter((file) => !built.includes(file))).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml\n`);
    expect(read('index.html').match(/<link rel="(?:alternate|search)"/g)).toHaveLength(PLACED.length - 2);
  });

  test('says the address of each page: its own, or that of the page of which it is another form', () => {
    const wrong = pages().flatMap((file) => {
      const claimed = CANONICAL.exec(read(file))?.[1];
      const own = `${ADDRESS}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      return claimed === own || claimed === own.replace(OTHER_FORM, '') ? [] : [`${file}: ${claimed}`];
    });
    // Neither of them stands at an address: one is shown at any, the other is saved.
    expect(wrong).toEqual(['404.html: undefined', 'carnet-hors-connexion.html: undefined']);
  });

  test('writes no address of its own that leads nowhere, in any file', () => {
    const texts = built.filter((file) => /^(?:html|xml|json|txt|bib|ris)$/.test(extensionOf(file)));
    const { origin } = new URL(ADDRESS);
    const written = texts.flatMap((file) =>
      [...read(file).matchAll(new RegExp(`${origin}[^\\s"'<>()\\[\\]{}]*`, 'g'))].map(([address]) => ({
        file,
        address: address.replaceAll('&amp;', '&').replace(/[.,]$/, ''),
      })),
    );
    expect(written.length).toBeGreaterThan(pages().length);
    const known = new Set(built);
    const lost = written.filter(({ address }) => !address.startsWith(ADDRESS) || !known.has(fileAt(address)));
    expect(lost).toEqual([]);
  });

  test('lists each page that has its own place, and no other', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
    const own = pages()
      .filter((file) => CANONICAL.exec(read(file))?.[1] === `${ADDRESS}${file.replace(/index\.html$/, '')}`)
      .map((file) => `${ADDRESS}${file.replace(/index\.html$/, '')}`);
    expect(listed).toEqual([...new Set(listed)]);
    expect(
      own.filter((url) => !listed.includes(url)).every((url) => /\/(?:imprimer\/.+|feuille)\/$/.test(url)),
    ).toBe(true);
    expect(listed.filter((url) => !own.includes(url))).toEqual([]);
  });

  test('says of each entry what it is, in data that a program can read', () => {
    const data = pages().flatMap((file) =>
      [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => JSON.parse(json),
      ),
    );
    const { fiches } = JSON.parse(read('carnet.json'));
    expect(data.map(({ url }) => url)).toEqual(
      expect.arrayContaining(fiches.map(({ url }: { readonly url: string }) => url)),
    );
    expect(data.filter((one) => one['@context'] !== 'https://schema.org')).toEqual([]);
  });

  test('leads back to the carnet from its page for what is missing, wherever a host shows it', () => {
    const addresses = [...read('404.html').matchAll(/(?:href|src|action)="([^"#]+)"/g)].map(
      ([, address = '']) => address,
    );
    const internal = addresses.filter((address) => !/^https?:/.test(address));
    expect(internal).toContain('/outils/carnet/plan/');
    expect(internal.filter((address) => !address.startsWith('/outils/carnet/'))).toEqual([]);
  });
});
