import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptType } from '../../src/offline/precache.ts';
import { attribute, DIST, files, isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { answerAll, open } from './diagnostic-form.ts';
import { type Published, publish } from './published.ts';
import { sharedBrowser } from './tabs.ts';

const KEEP = 'Garder ce carnet sur cet appareil';
const REMOVE = 'Enlever de cet appareil';
const [first, second] = pages.filter(isEntryPage);
if (first === undefined || second === undefined) throw new Error('too few entries');
const titleOf = (page: typeof first) => textOf(named(page, 'h1')[0] ?? (named(page, 'title')[0] as never));

let host: Published;
let root: string;
let nested: string;
beforeAll(async () => {
  host = await publish();
  root = host.url;
  nested = `${host.url}a/b/`;
});
afterAll(() => host.close());

/** Runs a check in a browser without memory, while the host is up; brings the host back afterwards. */
async function inBrowser(check: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await (await sharedBrowser()).newContext();
  try {
    await check(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Does something while the host does not answer. */
async function withoutHost(act: () => Promise<void>): Promise<void> {
  await host.down();
  try {
    await act();
  } finally {
    await host.up();
  }
}

/** All that the device keeps of the carnets of this host. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).map((name) => name.replace(/ \w{64}$/, '')),
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    elsewhere: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));
const NOTHING = { caches: [], scopes: [], elsewhere: 0 };
const ONLY_NESTED = { caches: ['carnet /a/b/'], scopes: ['/a/b/'], elsewhere: 0 };

async function keepAt(page: Page, carnet: string): Promise<void> {
  await page.goto(`${carnet}hors-ligne/`);
  await page.getByRole('button', { name: KEEP }).click();
  await page.getByRole('button', { name: REMOVE }).waitFor();
}
const dit = (page: Page) => page.locator('#dit');

describe('what a device keeps', () => {
  test('nothing before one asks, everything to the byte after, nothing once it is removed', () =>
    inBrowser(async (page) => {
      await page.goto(`${nested}hors-ligne/`);
      await page.getByRole('button', { name: KEEP }).waitFor();
      await page.goto(nested + first.url.slice(1));
      expect(await kept(page)).toEqual(NOTHING);
      await keepAt(page, nested);
      await expect.poll(() => dit(page).textContent()).toMatch(/C’est fait/);
      expect(await kept(page)).toEqual(ONLY_NESTED);

      await page.goto(`${nested}plan/`);
      await withoutHost(async () => {
        const wanted = files.filter((file) => keptType(file) !== undefined);
        const addresses = wanted.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
        const bodies = await page.evaluate(async (base) => {
          const texts = base.list.map(async (address) => {
            const bytes = await (await fetch(base.nested + address)).arrayBuffer();
            const digest = await crypto.subtle.digest('SHA-256', bytes);
            return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
          });
          return Promise.all(texts);
        }, { list: addresses, nested });
        const { createHash } = await import('node:crypto');
        const changed = wanted.filter(
          (file, index) =>
            createHash('sha256').update(readFileSync(join(DIST, file))).digest('hex') !== bodies[index],
        );
        expect(changed).toEqual([]);
      });

      await page.goto(`${nested}hors-ligne/`);
      await page.getByRole('button', { name: REMOVE }).click();
      await expect.poll(() => dit(page).textContent()).toMatch(/Enlevé/);
      expect(await kept(page)).toEqual(NOTHING);
      await page.goto(nested + first.url.slice(1));
      await page.goto(`${nested}hors-ligne/`);
      await page.getByRole('button', { name: KEEP }).waitFor();
      expect(await kept(page)).toEqual(NOTHING);
    }));
});
