import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SINGLE_FILE } from '../../src/single-file/address.ts';
import { DIST, isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { sharedBrowser } from './tabs.ts';

const url = pathToFileURL(join(DIST, SINGLE_FILE)).href;
const [first, second] = pages
  .filter(isEntryPage)
  .map((page) => ({ id: page.url.slice(1, -1), titre: named(page, 'h1').map(textOf).join() }));
if (first === undefined || second === undefined) throw new Error('too few entries');

/** Opens the file from the disk, as a reader does; what it asks for or complains of is a fault. */
async function opened(check: (page: Page) => Promise<void>, options: BrowserContextOptions = {}, hash = '') {
  const context = await (await sharedBrowser()).newContext(options);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) faults.push(request.url());
    });
    await page.goto(url + hash);
    await check(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const shown = (page: Page) => page.locator('main > article:visible > h2').allTextContents();
const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('shows one page at a time, and the back button leads back', () =>
  opened(async (page) => {
    await expect.poll(() => shown(page)).toEqual([]);
    await page.locator(`nav a[href="#${first.id}"]`).click();
    await expect.poll(() => shown(page)).toEqual([first.titre]);
    expect(await page.title()).toContain(first.titre);
    await page.locator('#page-outils a').click();
    await page.locator(`nav a[href="#${second.id}"]`).click();
    await expect.poll(() => shown(page)).toEqual([second.titre]);
    await page.goBack();
    expect(await page.locator('#sommaire').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual([first.titre]);
  }));

test('finds by title without accents, by the users’ own words and by the text, and comes back to what was found', () =>
  opened(async (page) => {
    const results = page.locator('#resultats a');
    await page.locator('#q').fill(second.titre.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
    expect(await results.first().textContent()).toBe(second.titre);
    const own = await page.locator(`article:has(> h2[id="${first.id}"])`).getAttribute('data-mots');
    await page.locator('#q').fill(own?.split(', ')[0] ?? '');
    expect(await results.allTextContents()).toContain(first.titre);
    await page.locator('#q').fill('ebox');
    const found = await results.allTextContents();
    expect(found.length).toBeGreaterThan(3);
    // Even what is only found by the users' own words shows which.
    for (const line of await page.locator('#resultats li').all())
      expect((await line.locator('mark').allTextContents()).join().toLowerCase()).toContain('ebox');
    await results.nth(2).click();
    await expect.poll(() => shown(page)).toEqual([found[2]]);
    await page.goBack();
    expect(await page.locator('#q').inputValue()).toBe('ebox');
    expect(await results.allTextContents()).toEqual(found);
    await page.locator('#q').fill('zzzz');
    expect(await page.locator('#trouve-dit').textContent()).toMatch(/^Rien trouvé/);
  }));

test.for(['Une situation avec une personne', 'Un projet ou une habitude du service'])(
  'the diagnostic goes to a result, and nothing is kept: %s',
  (scope) =>
    opened(
      async (page) => {
        await page.getByText(scope, { exact: true }).first().click();
        for (const value of ['oui', 'non', 'oui', 'nsp']) {
          for (const radio of await page.locator(`.dg-bloc:not(.dg-cache) input[value="${value}"]`).all())
            await radio.check();
          const next = page.getByRole('button', { name: 'Bloc suivant' });
          if (await next.isVisible()) await next.click();
        }
        await page.getByRole('button', { name: 'Voir ce que cela donne' }).click();
        expect(await page.locator('#resultat').textContent()).toMatch(/\p{L}/u);
        expect(await page.locator('.dg-garder').count()).toBe(0);
        const lost = await page.locator('.dg a').evaluateAll((links) =>
          links
            .filter((link) => link.getClientRects().length > 0)
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => href.startsWith('#'))
            .map((href) => href.slice(1).replace('/#', '/').replace(/\/$/, ''))
            .filter((id) => document.getElementById(id) === null),
        );
        expect(lost).toEqual([]);
        expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
        expect(pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
        await page.locator('.dg-fiches a').first().click();
        await expect.poll(() => shown(page)).toHaveLength(1);
        await page.goBack();
        expect(await page.locator('#resultat').isVisible()).toBe(true);
      },
      {},
      '#diagnostic',
    ),
);

test('prints the page that is shown, and those that are ticked', () =>
  opened(async (page) => {
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByLabel(`Imprimer «\u00a0${first.titre}\u00a0»`).check();
    await page.getByLabel(`Imprimer «\u00a0${second.titre}\u00a0»`).check();
    expect(await page.locator('#choix-dit').textContent()).toBe('2\u00a0pages à imprimer.');
    await page.getByRole('button', { name: 'Imprimer les pages cochées' }).click();
    expect((await shown(page)).sort()).toEqual([first.titre, second.titre].sort());
    // What is printed is listed in front, under the title and the date.
    expect((await page.locator('nav.sommaire a:visible').allTextContents()).sort()).toEqual(
      [first.titre, second.titre].sort(),
    );
    expect(await page.locator('nav.sommaire h3:visible').count()).toBeLessThanOrEqual(2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => shown(page)).toEqual([]);
    expect(await page.locator('#accueil').isVisible()).toBe(true);
    expect(await page.locator('nav.sommaire a:visible').count()).toBeGreaterThan(
      pages.filter(isEntryPage).length,
    );
    // Without answers, it would be a blank sheet.
    await page.getByRole('button', { name: /^Tout imprimer/ }).click();
    expect(await page.locator('main > article:has(> #diagnostic)').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator(`nav a[href="#${first.id}"]`).click();
    expect(pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
  }));

test('without script, is one long document that says so', () =>
  opened(
    async (page) => {
      expect(await page.locator('#sans-script').isVisible()).toBe(true);
      expect((await shown(page)).length).toBeGreaterThan(pages.filter(isEntryPage).length);
      expect(await page.locator('#recherche').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  ));

test.for(['', '#chercher=mot%20de%20passe', `#${first.id}`, '#diagnostic', '#contacts', '#glossaire'])(
  'has no fault of accessibility, and fits a small screen: %s',
  (hash) =>
    opened(
      async (page) => {
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
      hash,
    ),
);
