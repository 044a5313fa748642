import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/authoring/browser.mjs';
import { findServer, type ServerName } from '../../src/authoring/servers.mjs';
import { extensionOf, FILE_TYPES, isText } from '../../src/hosting/file-types.ts';
import { CACHE, HASHED_FOLDERS, securityHeaders } from '../../src/hosting/headers.ts';
import { policiesIn, sitePolicy } from '../../src/hosting/site-policy.ts';
import { attribute, DIST, files, isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { type Host, publish, publishOurselves } from './host.ts';

/** What a server can do with the settings that the build writes for it. */
interface Abilities {
  readonly headers: boolean;
  /** Says that a text is UTF-8. */
  readonly charset: boolean;
  /** Shows our page for what is missing, at these paths. */
  readonly errorPage: readonly string[];
  readonly encodings: readonly ('br' | 'gzip')[];
  /** Keeps files that never change for good. */
  readonly keeps: boolean;
  /** Ends of names of which it need not know the type: one saves such a file and opens it elsewhere. */
  readonly untyped: readonly string[];
}

const BASES = ['/', '/a/b/'];
const full = {
  headers: true,
  charset: true,
  errorPage: BASES,
  keeps: true,
  untyped: [] as string[],
} as const;
const bare = { ...full, headers: false, charset: false, errorPage: [], encodings: [], keeps: false } as const;
const ABILITIES: Readonly<Record<ServerName, Abilities>> = {
  // Debian's nginx sends Brotli with one more package.
  nginx: { ...full, encodings: ['gzip'] },
  Apache: { ...full, encodings: ['br', 'gzip'] },
  Caddy: { ...full, encodings: ['br', 'gzip'] },
  lighttpd: { ...full, encodings: [], keeps: false },
  // Its error page is named from the root of the host.
  'busybox httpd': { ...bare, errorPage: ['/'], encodings: ['gzip'] },
  // It reads no list of ours, only the machine's.
  'python http.server': { ...bare, untyped: ['bib', 'ris', 'docx'] },
};

const installed = (Object.keys(ABILITIES) as ServerName[]).filter((name) => findServer(name) !== undefined);
const cases = BASES.flatMap((base) => [
  ...installed.map((name) => ({ name, base, start: () => publish(name, base), ...ABILITIES[name] })),
  {
    name: 'npm run serve',
    base,
    start: () => publishOurselves(base),
    ...bare,
    charset: true,
    errorPage: BASES,
  },
]);

/** Address of a file of the site, as links write it. */
const addressOf = (file: string): string => file.replace(/(?:^|(?<=\/))index\.html$/, '');
/** What readers are given; the rest is for hosts. */
const given = files.filter(
  (file) => !/^(?:_headers|\.htaccess|\.nojekyll|hebergement\/.*)$|\.(?:br|gz)$/.test(file),
);
const bytesOf = (file: string): Buffer => readFileSync(join(DIST, file));
/** What a server answers, read to its end: some servers close the connection behind it. */
async function get(url: string, encoding = 'identity') {
  const response = await fetch(url, { redirect: 'manual', headers: { 'accept-encoding': encoding } });
  const { status, headers } = response;
  return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

const policy = sitePolicy(pages.flatMap(({ html }) => policiesIn(html)));
const missing = pages.find(({ url }) => url === '/404.html');
const entry = pages.find(isEntryPage);
if (entry === undefined) throw new Error('no entry');
const title = named(entry, 'h1').map(textOf).join();
const hashed = files.find((file) => HASHED_FOLDERS.some((folder) => file.startsWith(`${folder}/`))) ?? '';

let browser: Browser;
beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium: run npm test, it says what to do');
  browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });
});
afterAll(() => browser.close());

describe.for(cases)('$name at $base', (tried) => {
  const { base, start, headers, charset, errorPage, encodings, keeps, untyped } = tried;
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.stop());

  it('gives every file as it was built, with its type', async () => {
    for (const file of given) {
      const response = await get(host.url + addressOf(file));
      expect(response.status, file).toBe(200);
      expect(response.body.equals(bytesOf(file)), file).toBe(true);
      const [type, ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(/;\s*/);
      const expected = FILE_TYPES[extensionOf(file)] ?? '';
      const saved = untyped.includes(extensionOf(file)) && type === 'application/octet-stream';
      if (!saved) expect(type, file).toBe(expected);
      if (charset && isText(expected)) expect(parameters, file).toEqual(['charset=utf-8']);
    }
  });

  it('follows every internal link without a redirection', async () => {
    const links = new Set(
      pages
        .filter((page) => page !== missing)
        .flatMap((page) =>
          page.elements
            .flatMap((element) => ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []))
            .map((address) => new URL(address, host.url + page.url.slice(1)))
            .filter(({ href }) => href.startsWith(host.url))
            .map(({ origin, pathname, search }) => origin + pathname + search),
        ),
    );
    expect(links.size).toBeGreaterThan(pages.length / 2);
    const broken = [];
    for (const link of links) {
      const { status } = await get(link);
      if (status !== 200) broken.push(`${status} ${link}`);
    }
    expect(broken).toEqual([]);
  });

  it('says that what is missing is missing', async () => {
    for (const path of ['nulle-part/', 'conseils/nulle-part', '_astro/nulle-part.js']) {
      const response = await get(host.url + path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('cache-control') ?? '', path).not.toContain('immutable');
      const ours = response.body.equals(Buffer.from(missing?.html ?? ''));
      expect(ours, path).toBe(errorPage.includes(base));
    }
  });

  it(
    headers ? 'sends the headers of the carnet' : 'takes no headers: the pages carry their policy',
    async () => {
      for (const path of ['', 'plan/', 'favicon.svg', hashed, 'nulle-part/']) {
        const response = await get(host.url + path);
        for (const { name, value } of securityHeaders(policy))
          if (headers) expect(response.headers.get(name), `${path} ${name}`).toBe(value);
        // Over HTTP it would mean nothing.
        expect(response.headers.get('strict-transport-security')).toBeNull();
      }
      if (!headers) return;
      const cache = async (path: string) => (await get(host.url + path)).headers.get(CACHE.other.name);
      expect(await cache('plan/')).toBe(CACHE.other.value);
      expect(await cache(hashed)).toBe((keeps ? CACHE.hashed : CACHE.other).value);
    },
  );

  it.for(['br', 'gzip'] as const)('to who reads %s, sends what it says', async (encoding) => {
    for (const file of ['index.html', 'plan/index.html', 'pagefind/pagefind.js']) {
      const response = await get(host.url + addressOf(file), encoding);
      expect(response.headers.get('content-encoding'), file).toBe(
        (encodings as readonly string[]).includes(encoding) ? encoding : null,
      );
      // What `fetch` has decoded.
      expect(response.body.equals(bytesOf(file)), file).toBe(true);
      if (headers && encodings.length > 0)
        expect(response.headers.get('vary')?.toLowerCase(), file).toContain('accept-encoding');
    }
  });

  it('lets one search, and answer the diagnostic, in a browser', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const misdeeds: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
    });
    page.on('pageerror', (error) => misdeeds.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(host.url) && !request.url().startsWith('data:'))
        misdeeds.push(request.url());
    });
    await page.goto(`${host.url}chercher/?q=${encodeURIComponent(title)}`);
    await page.locator('#resultats li a', { hasText: title }).first().click();
    await page.waitForURL(`${host.url}${entry.url.slice(1)}*`);
    await page.goto(`${host.url}diagnostic/`);
    await page.locator('.dg[data-actif]').waitFor();
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  // At the root of a host, the tests in the browser try it at length. The last one: it stops the server.
  if (base !== '/')
    it('once kept on a device, answers without the server', async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${host.url}hors-ligne/`);
      await page.getByRole('button', { name: 'Garder ce carnet sur cet appareil' }).click();
      await page.locator('#dit', { hasText: 'C’est fait' }).waitFor();
      await host.stop();
      await expect(fetch(host.url)).rejects.toThrow();
      await page.goto(host.url + entry.url.slice(1));
      expect(await page.locator('h1').textContent()).toBe(title);
      await page.goto(`${host.url}chercher/?q=${encodeURIComponent(title)}`);
      await page.locator('#resultats li a', { hasText: title }).first().waitFor();
      await context.close();
    });
});
