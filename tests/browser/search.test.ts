import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { inTab } from './tabs.ts';

const RESULTS = '#resultats li a';
const root = inject('root');

/** Waits until the search page has said what it found. */
const settled = (page: Page) =>
  page.waitForFunction(() => document.getElementById('etat-recherche')?.textContent !== '');

const hrefs = (page: Page, links: string): Promise<string[]> =>
  page
    .locator(links)
    .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** An entry of the carnet and its title, whatever the content is today. */
const entries = pages.filter(isEntryPage);
const [entry = pages[0]] = entries.filter(({ url }) => url.startsWith('/conseils/'));
if (entry === undefined) throw new Error('a site without pages');
const title = textOf(named(entry, 'h1')[0] ?? entry.elements[0] ?? ({ value: '' } as never));

test('from home, the words of a title lead to its entry', () =>
  inTab({}, async (page, misdeeds) => {
    await page.goto(root);
    const field = page.locator('main input[name=q]');
    await field.fill(title);
    await field.press('Enter');
    await page.waitForURL(`${root}chercher/?q=*`);
    await page.locator(RESULTS).first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe(title);
    expect(await page.locator('#etat-recherche').textContent()).toMatch(/^\d+\u00a0résultats? pour «\u00a0/);
    expect(await hrefs(page, RESULTS)).toContain(entry.url);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator(`${RESULTS}[href$="${entry.url}"]`).first().click();
    await page.waitForURL(root + entry.url.slice(1));
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));

test('the search field of a reading page leads to the results', () =>
  inTab({}, async (page) => {
    await page.goto(root + entry.url.slice(1));
    const field = page.locator('header input[name=q]');
    await field.fill('numérique');
    await field.press('Enter');
    await page.locator(RESULTS).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('numérique');
  }));

test('a filter keeps the results of its kind, stays in the address and survives a reload', () =>
  inTab({}, async (page) => {
    await page.goto(`${root}chercher/?q=num%C3%A9rique`);
    await page.locator(RESULTS).first().waitFor();
    const all = await page.locator('#etat-recherche').textContent();
    await page.locator('select[name=type]').selectOption('outils');
    await page.waitForFunction(
      (before) => document.getElementById('etat-recherche')?.textContent !== before,
      all,
    );
    const kept = await hrefs(page, RESULTS);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((path) => !path.startsWith('/outils/'))).toEqual([]);
    expect(new URL(page.url()).searchParams.get('type')).toBe('outils');
    await page.reload();
    await page.locator(RESULTS).first().waitFor();
    expect(await page.locator('select[name=type]').inputValue()).toBe('outils');
    expect(await hrefs(page, RESULTS)).toEqual(kept);
  }));

test('nothing found: a sentence says so, and the whole list is there', () =>
  inTab({}, async (page) => {
    // Signs that no entry has: Pagefind gives an unknown word the entries that share its first letters.
    await page.goto(`${root}chercher/?q=${encodeURIComponent('漢字')}`);
    await settled(page);
    expect(await page.locator('#etat-recherche').textContent()).toContain('Rien trouvé');
    expect(await page.locator(RESULTS).count()).toBe(0);
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
  }));

test('what is typed is never run', () =>
  inTab({}, async (page, misdeeds) => {
    const typed = '<img src=x onerror="document.title=1">';
    await page.goto(`${root}chercher/?q=${encodeURIComponent(typed)}`);
    await settled(page);
    expect(await page.locator('#q').inputValue()).toBe(typed);
    expect(await page.locator('main img').count()).toBe(0);
    expect(misdeeds.errors).toEqual([]);
  }));

test('without script, the search page is the complete index', () =>
  inTab({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root);
    const field = page.locator('main input[name=q]');
    await field.fill('mot de passe');
    await field.press('Enter');
    await page.waitForURL(`${root}chercher/?q=*`);
    // Playwright's own evaluation still works: only the page's scripts are off.
    const listed = await hrefs(page, '#index-complet a');
    expect(entries.map(({ url }) => url).filter((url) => !listed.includes(url))).toEqual([]);
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
    expect(await page.locator('.filtres').isVisible()).toBe(false);
  }));

test('a browser in which the index cannot be read gets the complete list and a sentence', () =>
  inTab({}, async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${root}chercher/?q=mail`);
    await settled(page);
    expect(await page.locator('#etat-recherche').textContent()).toContain('ne fonctionne pas');
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
    expect(await page.locator('#q').inputValue()).toBe('mail');
  }));
