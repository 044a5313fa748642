import { expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import {
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

test('a misspelt word is mended; what was typed is one link away', () =>
  inTab({}, async (page) => {
    await search(page, '?q=formullaire');
    const mended = await page.locator('#titre-resultats').textContent();
    expect(mended).toContain('«\u00a0formulaire\u00a0»');
    const found = await paths(page, RESULTS);
    expect(found.length).toBeGreaterThan(0);
    const link = page.locator('#correction a');
    expect(await link.textContent()).toBe('Chercher plutôt «\u00a0formullaire\u00a0»');
    expect(await told(page)).toBe(`${mended}. Chercher plutôt «\u00a0formullaire\u00a0»`);
    expect(await axeFaults(page)).toEqual([]);
    await link.click();
    expect(await headingWithFocus(page)).toContain('«\u00a0formullaire\u00a0»');
    expect(await told(page)).toBe('');
    expect(queryOf(page)).toEqual({ q: 'formullaire', exact: '1' });
    await page.goBack();
    await page.waitForFunction(
      (text) => document.getElementById('titre-resultats')?.textContent === text,
      mended,
    );
    expect(await paths(page, RESULTS)).toEqual(found);
  }));

test('words of danger put the emergency numbers first, in words', () =>
  inTab({}, async (page) => {
    await search(page, '?q=suicide');
    const link = page.locator('#danger a');
    expect(await link.textContent()).toBe('En cas d’urgence ou de danger');
    expect(await told(page)).toContain('En cas d’urgence ou de danger');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).text).toBe('En cas d’urgence ou de danger');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/urgence/');
    await search(page, '?q=guichet');
    expect(await link.isVisible()).toBe(false);
  }));

test('results with all the words stand before those with some, under a heading', () =>
  inTab({}, async (page) => {
    await search(page, '?q=mot de passe guichet');
    expect(await page.locator('#titre-resultats').textContent()).toMatch(/^\d+\u00a0résultats/);
    const [complete, partial] = await Promise.all(
      ['#resultats', '#resultats-partiels'].map((list) => page.locator(`${list} > li`).count()),
    );
    expect(complete).toBeGreaterThan(0);
    expect(await page.locator('#titre-partiels').isVisible()).toBe((partial ?? 0) > 0);
    expect(await axeFaults(page)).toEqual([]);
  }));

test('a word being typed is completed from the words of the carnet, by a button', () =>
  inTab({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(searchUrl());
    await page.locator('#q').pressSequentially('mon formul');
    const words = page.locator('#completions button');
    await words.first().waitFor();
    const offered = await words.allTextContents();
    expect(offered.length).toBeLessThanOrEqual(5);
    expect(offered.filter((text) => !text.startsWith('mon formul'))).toEqual([]);
    expect(offered).toContain('mon formulaire');
    expect(await axeFaults(page)).toEqual([]);
    await words.filter({ hasText: /^mon formulaire$/ }).click();
    await settled(page);
    expect(await page.locator('#q').inputValue()).toBe('mon formulaire');
    expect(queryOf(page)).toEqual({ q: 'mon formulaire' });
    expect((await focused(page)).id).toBe('q');
    expect(await words.count()).toBe(0);
  }));

test('nothing found: the nearest themes are links', () =>
  inTab({}, async (page) => {
    await search(page, '?q=guichet&theme=argent-et-banque&type=vignettes');
    expect(await page.locator('#titre-resultats').textContent()).toContain('Rien trouvé');
    const themes = await paths(page, '#proches a');
    expect(themes.length).toBeGreaterThan(0);
    for (const theme of themes) expect(theme).toMatch(/^\/themes\/[a-z-]+\/$/);
    const names = await page.locator('#proches a').allTextContents();
    expect(names.filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
  }));

test('each filter says how many results it keeps, and none leads to nothing', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    const counts = () =>
      page.locator('#filtres li').evaluateAll((items) =>
        items.map((item) => ({
          label: item.querySelector('label')?.textContent?.replace(/\s+/g, ' ').trim(),
          count: Number.parseInt(item.querySelector('.compte')?.textContent?.slice(1) ?? '', 10),
          disabled: item.querySelector('input')?.disabled,
          box: `#filtres input[name=${item.querySelector('input')?.name}][value="${item.querySelector('input')?.value}"]`,
        })),
      );
    const written = await counts();
    // What the page says before the search is there is what the search says.
    const box = page.locator('#filtres input[name=type]').first();
    await box.check();
    const filtered = await settled(page);
    await box.uncheck();
    await page.waitForURL(searchUrl());
    await page.waitForFunction(
      (first) => document.querySelector('#filtres .compte')?.textContent === `(${first})`,
      written[0]?.count,
    );
    expect(await counts()).toEqual(written);
    expect(Number.parseInt(filtered, 10)).toBe(written[0]?.count);

    await search(page, '?q=guichet');
    const seen = await counts();
    expect(seen.filter(({ count, disabled }) => (count === 0) !== disabled)).toEqual([]);
    expect(seen.some(({ disabled }) => disabled)).toBe(true);
    const [facet] = seen.filter(({ count }) => count > 0 && count < 10);
    const before = await told(page);
    await page.locator('#filtres details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await page.locator(facet?.box ?? '').check();
    expect(Number.parseInt(await settled(page, before), 10)).toBe(facet?.count);
  }));
