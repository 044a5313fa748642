import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, keptType } from '../../src/offline/precache.ts';
import { DIST, files, isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { answerAll, open } from './diagnostic-form.ts';
import { type Published, publish } from './published.ts';
import { sharedBrowser } from './tabs.ts';

const entries = pages.filter(isEntryPage).map((page) => ({
  address: page.url.slice(1),
  title: named(page, 'h1').map(textOf).join(),
}));
const [first, second] = entries;
if (first === undefined || second === undefined) throw new Error('too few entries');

let host: Published;
let root: string;
let nested: string;
beforeAll(async () => {
  host = await publish();
  root = host.url;
  nested = `${host.url}a/b/`;
});
afterAll(() => host.close());

/** Runs a check in a browser that remembers nothing of the other ones. */
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

/** All that the browser keeps of the carnets of this host. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).map((name) => name.replace(/ \w{64}$/, '')),
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    elsewhere: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));
const NOT_HERE = 'Cette page n’est pas gardée sur cet appareil';
const NOTHING = { caches: [], scopes: [], elsewhere: 0 };
const NESTED = { caches: ['carnet /a/b/'], scopes: ['/a/b/'], elsewhere: 0 };

const keepButton = (page: Page) => page.getByRole('button', { name: 'Garder ce carnet sur cet appareil' });
const removeButton = (page: Page) => page.getByRole('button', { name: 'Enlever de cet appareil' });
const useButton = (page: Page) => page.getByRole('button', { name: 'L’utiliser maintenant' });
const isSaid = (page: Page, words: string) => page.locator('#dit', { hasText: words }).waitFor();

async function keepAt(page: Page, carnet: string): Promise<void> {
  await page.goto(`${carnet}hors-ligne/`);
  await keepButton(page).click();
  await isSaid(page, 'C’est fait');
  await removeButton(page).waitFor();
}

async function removeAt(page: Page, carnet: string): Promise<void> {
  await page.goto(`${carnet}hors-ligne/`);
  await removeButton(page).click();
  await isSaid(page, 'Enlevé');
}

/** SHA-256 of what the browser gets at some addresses. */
const hashes = (page: Page, addresses: readonly string[]) =>
  page.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => {
          const bytes = await (await fetch(url)).arrayBuffer();
          return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
            .map((byte) => byte.toString(16).padStart(2, '0'))
            .join('');
        }),
      ),
    addresses,
  );

describe('the copy', () => {
  test('is not made before one asks, and leaves nothing once it is removed, as often as one likes', () =>
    inBrowser(async (page) => {
      await page.goto(`${nested}hors-ligne/`);
      await keepButton(page).waitFor();
      await page.goto(nested + first.address);
      expect(await kept(page)).toEqual(NOTHING);
      await keepAt(page, nested);
      expect(await kept(page)).toEqual(NESTED);
      await removeAt(page, nested);
      expect(await kept(page)).toEqual(NOTHING);
      // The page is still answered by the worker that has just been removed.
      await keepButton(page).click();
      await isSaid(page, 'C’est fait');
      expect(await kept(page)).toEqual(NESTED);
      await page.goto(`${nested}plan/`);
      await withoutHost(async () => {
        await page.goto(nested + first.address);
        expect(await page.locator('h1').textContent()).toBe(first.title);
      });
      await removeAt(page, nested);
      await page.goto(nested + first.address);
      expect(await kept(page)).toEqual(NOTHING);
      await withoutHost(async () => {
        await expect(page.goto(nested + second.address)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
      });
    }));

  test('is the site to the byte', () =>
    inBrowser(async (page) => {
      await keepAt(page, root);
      // A page whose policy lets it fetch.
      await page.goto(`${root}imprimer/selection/`);
      const wanted = files.filter((file) => keptType(file) !== undefined);
      const built = wanted.map((file) =>
        createHash('sha256')
          .update(readFileSync(join(DIST, file)))
          .digest('hex'),
      );
      await withoutHost(async () => {
        expect(
          await hashes(
            page,
            wanted.map((file) => root + addressOf(file)),
          ),
        ).toEqual(built);
      });
    }));
});

test(
  'without a network: entries never opened, search, diagnostic, a selection printed',
  {
    timeout: 120_000,
  },
  () =>
    inBrowser(async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await keepAt(page, nested);
      await withoutHost(async () => {
        await page.goto(nested);
        await page.locator('main a[href="conseils/"]').first().click();
        await page.locator('main ul.liste a').first().click();
        await page.waitForURL(`${nested}conseils/*/`);
        await page.goto(nested + second.address.replace(/\/$/, ''));
        expect(page.url()).toBe(nested + second.address);
        expect(await page.locator('h1').textContent()).toBe(second.title);
        await page.goto(`${nested}index.html?x#y`);
        expect(await page.title()).toMatch(/Carnet/);

        await page.goto(`${nested}plan/`);
        const field = page.locator('header input[name=q]');
        await field.fill(first.title);
        await field.press('Enter');
        await page.locator('#resultats li a', { hasText: first.title }).first().click();
        await page.waitForURL(`${nested}${first.address}*`);

        await open(page, nested);
        await answerAll(page, 'personne', 'oui');
        expect(await page.locator('.dg-a4').count()).toBe(1);

        await page.goto(
          `${nested}imprimer/selection/#fiches=${entries.map(({ address }) => address.slice(0, -1))}`,
        );
        await page
          .locator('#fiches article')
          .nth(entries.length - 1)
          .waitFor();
        expect(await page.locator('#manque').isVisible()).toBe(false);
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(sheets).toBeGreaterThan(entries.length);
      });
      expect(errors).toEqual([]);
    }),
);

test('a page that is not kept: what it takes to open it, then the page itself; a host’s own 404 stays what it is', () =>
  inBrowser(async (page) => {
    const left = 'imprimer/conseils/';
    await keepAt(page, nested);
    await withoutHost(async () => {
      const missing = await page.goto(nested + left);
      expect(missing?.status()).toBe(503);
      expect(page.url()).toBe(nested + left);
      expect(await page.locator('h1').textContent()).toBe(NOT_HERE);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await page.getByRole('link', { name: 'Essayer de nouveau' }).click();
      expect(await page.locator('h1').textContent()).toBe(NOT_HERE);
      await page.locator('main input[name=q]').fill(first.title);
      await page.locator('main input[name=q]').press('Enter');
      await page.waitForURL(`${nested}chercher/?q=*`);
      await page.goBack();
      await page.getByRole('link', { name: 'Toutes les fiches' }).last().click();
      await page.waitForURL(`${nested}plan/`);
      await page.goto(nested + left);
    });
    await page.getByRole('link', { name: 'Essayer de nouveau' }).click();
    await page.locator('h1', { hasText: 'Conseils' }).waitFor();
    const nowhere = await page.goto(`${nested}conseils/nulle-part/`);
    expect(nowhere?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Cette page n’est pas dans le carnet');
  }));

test('two carnets on one host: each keeps, answers and removes its own', () =>
  inBrowser(async (page) => {
    await keepAt(page, root);
    // The one above answers for all addresses of the host: this page must not take that for its own copy.
    await keepAt(page, nested);
    expect((await kept(page)).caches.sort()).toEqual(['carnet /', 'carnet /a/b/']);
    await removeAt(page, root);
    expect(await kept(page)).toEqual(NESTED);
    await withoutHost(async () => {
      await page.goto(nested + first.address);
      expect(await page.locator('h1').textContent()).toBe(first.title);
    });
    await keepAt(page, root);
    await removeAt(page, nested);
    expect(await kept(page)).toEqual({ caches: ['carnet /'], scopes: ['/'], elsewhere: 0 });
  }));

describe('a host that changes', () => {
  const sentence = (page: Page) => page.locator('article > p').last().textContent();

  test(
    'offers a new version, which changes no page that is open, and is taken when one asks',
    {
      timeout: 120_000,
    },
    () =>
      inBrowser(async (page, context) => {
        await host.publish(first.address, 'Version une');
        await keepAt(page, nested);
        const reading = await context.newPage();
        await reading.goto(nested + first.address);
        await host.publish(first.address, 'Version deux');
        await page.goto(`${nested}hors-ligne/`);
        await useButton(page).waitFor();
        expect(await page.locator('#version-gardee').textContent()).toMatch(/Version une/);
        expect(await page.locator('#version-prete').textContent()).toMatch(/Version deux/);
        expect(await axeFaults(page)).toEqual([]);

        // A third one, while the second waits: still nothing is forced.
        await host.publish(first.address, 'Version trois');
        await page.reload();
        await page.locator('#version-prete', { hasText: 'Version trois' }).waitFor();
        await reading.reload();
        expect(await sentence(reading)).toBe('Version une');
        expect((await kept(page)).caches.length).toBeGreaterThan(1);

        await useButton(page).click();
        await page.locator('#version-gardee', { hasText: 'Version trois' }).waitFor();
        expect(await useButton(page).isVisible()).toBe(false);
        expect(await sentence(reading)).toBe('Version une');
        await withoutHost(async () => {
          await reading.goto(nested + first.address);
          expect(await sentence(reading)).toBe('Version trois');
        });
        expect(await kept(page)).toEqual(NESTED);
      }),
  );

  test('and goes down while a version is fetched: the former one stays, whole', { timeout: 120_000 }, () =>
    inBrowser(async (page) => {
      host.stall(true);
      try {
        await page.goto(`${nested}hors-ligne/`);
        await keepButton(page).click();
        await page.locator('#pour-cent', { hasText: /[1-9]/ }).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await withoutHost(() => isSaid(page, 'n’a pas abouti'));
        expect(await kept(page)).toEqual(NOTHING);
        expect(await keepButton(page).isVisible()).toBe(true);

        host.stall(false);
        await keepAt(page, nested);
        await host.publish(second.address, 'Version jamais arrivée');
        host.stall(true);
        await page.goto(`${nested}hors-ligne/`);
        await page.locator('#pour-cent', { hasText: /[1-9]/ }).waitFor();
        await withoutHost(async () => {
          await isSaid(page, 'n’a pas abouti');
          await page.goto(nested + second.address);
          expect(await page.locator('h1').textContent()).toBe(second.title);
          expect(await page.locator('article').textContent()).not.toContain('Version jamais arrivée');
        });
        expect(await kept(page)).toEqual(NESTED);
      } finally {
        host.stall(false);
      }
    }),
  );

  test('or is slow: one stops the download, or removes everything in the middle of it', () =>
    inBrowser(async (page) => {
      host.stall(true);
      try {
        await page.goto(`${nested}hors-ligne/`);
        await keepButton(page).click();
        await page.getByRole('button', { name: 'Arrêter' }).click();
        await isSaid(page, 'Arrêté');
        expect(await kept(page)).toEqual(NOTHING);

        host.stall(false);
        await keepAt(page, nested);
        await host.publish(second.address, 'Version interrompue');
        host.stall(true);
        await page.goto(`${nested}hors-ligne/`);
        await page.locator('#pour-cent', { hasText: /[1-9]/ }).waitFor();
        await removeButton(page).click();
        await isSaid(page, 'Enlevé');
        expect(await kept(page)).toEqual(NOTHING);
      } finally {
        host.stall(false);
      }
    }));

  test('gives other bytes than it announced: nothing is kept', () =>
    inBrowser(async (page) => {
      host.replace('hors-ligne/carnet.bin', 'index.html');
      try {
        await page.goto(`${nested}hors-ligne/`);
        await keepButton(page).click();
        await isSaid(page, 'n’a pas abouti');
        expect(await kept(page)).toEqual(NOTHING);
      } finally {
        await host.publish(second.address, 'Version réparée');
      }
    }));

  test('puts the other worker in the place of the first: devices forget this carnet, and no other', () =>
    inBrowser(async (page) => {
      await keepAt(page, root);
      await keepAt(page, nested);
      host.replace('sw.js', 'hebergement/sw-arret.js');
      try {
        const FORGOTTEN = { caches: ['carnet /'], scopes: ['/'], elsewhere: 0 };
        // The browser looks for a newer worker on a visit.
        await page.goto(`${nested}hors-ligne/`);
        await isSaid(page, 'ne propose plus');
        expect(await removeButton(page).isVisible()).toBe(false);
        await expect.poll(() => kept(page)).toEqual(FORGOTTEN);
        // From the page that the worker answered, then from one that the host did.
        for (const arrive of [async () => undefined, () => page.reload()]) {
          await arrive();
          await keepButton(page).click();
          await isSaid(page, 'ne propose plus');
          await expect.poll(() => kept(page)).toEqual(FORGOTTEN);
        }
        await page.goto(nested + first.address);
        expect(await page.locator('h1').textContent()).toBe(first.title);
        await withoutHost(async () => {
          await page.goto(root + first.address);
          expect(await page.locator('h1').textContent()).toBe(first.title);
        });
      } finally {
        await host.publish(second.address, 'Version suivante');
      }
    }));

  test('and a reader who only reads is not kept waiting by the other worker', () =>
    inBrowser(async (page) => {
      await keepAt(page, nested);
      host.replace('sw.js', 'hebergement/sw-arret.js');
      try {
        await page.goto(nested + first.address);
        // What was answered by the worker goes on to be read, and the next page comes from the host.
        await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual(NOTHING);
        expect(await page.locator('h1').textContent()).toBe(first.title);
        const next = await page.goto(nested + second.address);
        expect(next?.fromServiceWorker()).toBe(false);
        expect(await page.locator('h1').textContent()).toBe(second.title);
      } finally {
        await host.publish(second.address, 'Version d’après');
      }
    }));
});

describe('the page', () => {
  test.for([
    ['without script', { javaScriptEnabled: false }, undefined],
    ['where nothing can be kept', {}, () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  ] as const)('%s, says so and leads to paper', async ([, options, script]) => {
    const context = await (await sharedBrowser()).newContext(options);
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    await page.goto(`${nested}hors-ligne/`);
    expect(await page.locator('#impossible').isVisible()).toBe(true);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await page.locator('#impossible a').click();
    await page.waitForURL(`${nested}imprimer/`);
    await context.close();
  });

  test.for([320, 1280])(
    'is worked by keyboard, accessible in each state, never too wide, at %i px',
    (width) =>
      inBrowser(async (page) => {
        await page.setViewportSize({ width, height: 800 });
        const look = async () => {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await axeFaults(page)).toEqual([]);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        };
        const installable = () => page.locator('link[rel=manifest]').count();
        await page.goto(`${nested}hors-ligne/`);
        await keepButton(page).waitFor();
        expect(await installable()).toBe(0);
        await look();
        await keepButton(page).press('Enter');
        await isSaid(page, 'C’est fait');
        expect(await installable()).toBe(1);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('etat');
        await look();
        await removeButton(page).press('Enter');
        await isSaid(page, 'Enlevé');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('etat');
        expect(await installable()).toBe(0);
        expect(await kept(page)).toEqual(NOTHING);
      }),
  );
});
