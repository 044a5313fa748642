import { expect, test } from 'vitest';
import {
  entries,
  focused,
  headingWithFocus,
  paths,
  queryOf,
  RESULTS,
  search,
  searchUrl,
  settled,
  told,
} from './search-page.ts';
import { inTab } from './tabs.ts';

const tools = entries.filter(({ url }) => url.startsWith('/outils/'));
const input = (facet: string, id: string) => `input[name=${facet}][value="${id}"]`;
const box = (facet: string, id: string) => `#filtres ${input(facet, id)}`;

test('before anything is typed, each filter says how many entries it keeps', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    for (const kind of ['conseils', 'outils', 'pratiques', 'articles', 'vignettes'])
      expect(await page.locator(`#filtres label:has(${input('type', kind)}) .compte`).textContent()).toBe(
        `(${entries.filter(({ url }) => url.startsWith(`/${kind}/`)).length})`,
      );
  }));

test('filters alone show entries, stay in the address, survive a reload and are taken away as words', () =>
  inTab({}, async (page, misdeeds) => {
    await page.goto(searchUrl());
    await page.locator(box('type', 'outils')).check();
    const first = await settled(page);
    expect(first).toBe(`${tools.length}\u00a0résultats avec ces filtres.`);
    expect((await paths(page, RESULTS)).filter((path) => !path.startsWith('/outils/'))).toEqual([]);
    await page.locator(box('type', 'conseils')).check();
    const both = await settled(page, first);
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual(['conseils', 'outils']);
    expect(Number.parseInt(both, 10)).toBeGreaterThan(tools.length);

    await page.reload();
    expect(await settled(page)).toBe(both);
    expect(await page.locator(box('type', 'outils')).isChecked()).toBe(true);
    const words = page.locator('#filtres-choisis button');
    expect(await words.allTextContents()).toEqual([
      'Retirer le filtre\u00a0: Conseils',
      'Retirer le filtre\u00a0: Outils',
      'Tout effacer',
    ]);
    await words.first().click();
    // The heading says the count: the notice would say it again.
    expect(`${await headingWithFocus(page)}.`).toBe(first);
    expect(await told(page)).toBe('');
    expect(queryOf(page)).toEqual({ type: 'outils' });
    await words.last().click();
    await page.waitForURL(searchUrl());
    expect(await page.locator(box('type', 'outils')).isChecked()).toBe(false);
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));

test('filters and words go together; « Tout effacer » keeps the words', () =>
  inTab({}, async (page) => {
    await search(page, '?q=numérique');
    const all = await told(page);
    await page.locator(box('type', 'outils')).check();
    const fewer = await settled(page, all);
    expect(Number.parseInt(fewer, 10)).toBeLessThan(Number.parseInt(all ?? '', 10));
    expect((await paths(page, RESULTS)).filter((path) => !path.startsWith('/outils/'))).toEqual([]);
    await page.locator('#filtres-choisis button.tout').click();
    await settled(page, fewer);
    expect(queryOf(page)).toEqual({ q: 'numérique' });
    expect((await focused(page)).id).toBe('q');
  }));

test('a filter that the page does not offer is left out of the search', () =>
  inTab({}, async (page) => {
    await search(page, '?type=outils&type=disparu&couleur=bleu');
    expect(await told(page)).toBe(`${tools.length}\u00a0résultats avec ces filtres.`);
    expect(await page.locator('#filtres-choisis button').count()).toBe(2);
  }));

test('by keyboard on a phone, the filters open, and a facet with a chosen filter is open', () =>
  inTab({ viewport: { width: 320, height: 640 } }, async (page) => {
    await search(page, '?juridiction=belgique');
    expect(await page.locator(box('juridiction', 'belgique')).isVisible()).toBe(false);
    await page.locator('#filtres > summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(box('juridiction', 'belgique')).isVisible()).toBe(true);
    expect(await page.locator(box('juridiction', 'belgique')).isChecked()).toBe(true);
    await page.locator(box('type', 'conseils')).focus();
    const before = await told(page);
    await page.keyboard.press('Space');
    await settled(page, before);
    expect(queryOf(page)).toEqual({ type: 'conseils', juridiction: 'belgique' });
  }));
