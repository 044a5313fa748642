import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { entries, paths, RESULTS, search, searchUrl, settled, titleOf, type } from './search-page.ts';
import { inTab } from './tabs.ts';

const root = inject('root');
const [entry = entries[0]] = entries;
if (entry === undefined) throw new Error('a site without entries');
const title = titleOf(entry);

test('without script, the search page is the complete index', () =>
  inTab({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root);
    const field = page.locator('main input[name=q]');
    await field.fill('mot de passe');
    await field.press('Enter');
    await page.waitForURL(`${root}chercher/?q=*`);
    // Playwright's own evaluation still works: only the page's scripts are off.
    const listed = await paths(page, '#index-complet a');
    expect(entries.map(({ url }) => url).filter((url) => !listed.includes(url))).toEqual([]);
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
    for (const part of ['#filtres', '#clavier', '#trouve'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.locator('#sans-script').isVisible()).toBe(true);
  }));

test.for([
  ['without WebAssembly', (): void => void Reflect.deleteProperty(globalThis, 'WebAssembly')],
  [
    'with a WebAssembly that is too old',
    (): void => void Reflect.set(WebAssembly, 'validate', (): boolean => false),
  ],
] as const)('a browser %s filters the titles, fetches nothing for it and has no error', ([, become]) =>
  inTab({}, async (page, misdeeds) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) fetched.push(request.url());
    });
    await page.addInitScript(become);
    await page.goto(searchUrl());
    await type(page, title);
    expect(await page.locator('#sans-moteur').isVisible()).toBe(true);
    expect(await page.locator('#filtres').isVisible()).toBe(false);
    expect(await paths(page, '#index-complet li:not([hidden]) a')).toEqual([entry.url]);
    expect(await page.locator('#titre-resultats').textContent()).toMatch(/^1\u00a0titre de fiche contient/);
    expect(await axeFaults(page)).toEqual([]);
    await type(page, 'qqqqqq');
    expect(await page.locator('#titre-resultats').textContent()).toMatch(/^Aucun titre/);
    expect(await page.locator('#index-complet li:not([hidden])').count()).toBe(entries.length);
    expect(fetched).toEqual([]);
    expect(misdeeds.errors).toEqual([]);
  }),
);

test('an engine that is damaged on its way leaves the titles', () =>
  inTab({}, async (page) => {
    await page.route('**/wasm.*.pagefind', (route) => route.fulfill({ body: 'not an engine' }));
    await search(page, `?q=${encodeURIComponent(title)}`);
    expect(await page.locator('#sans-moteur').isVisible()).toBe(true);
    expect(await paths(page, '#index-complet li:not([hidden]) a')).toEqual([entry.url]);
  }));

test('an index that could not be fetched is asked for again, on demand', () =>
  inTab({}, async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, '?q=guichet');
    expect(await page.locator('#sans-moteur').isVisible()).toBe(true);
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
    expect(await page.locator('#q').inputValue()).toBe('guichet');
    const before = await page.locator('#annonce').textContent();
    await page.unroute('**/pagefind/**');
    await page.locator('#recherche button[type=submit]').click();
    await settled(page, before);
    expect(await page.locator('#sans-moteur').isVisible()).toBe(false);
    expect(await page.locator(RESULTS).count()).toBeGreaterThan(0);
    expect(await page.locator('#index-complet').isVisible()).toBe(false);
  }));
