import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focused, queryOf, RESULTS, search, searchUrl, settled } from './search-page.ts';
import { inTab } from './tabs.ts';

const press = async (page: Page, ...keys: readonly string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key);
  const { id, text } = await focused(page);
  return id || text;
};

test('« / » leads to the field, unless one is typing or has turned it off', () =>
  inTab({}, async (page) => {
    await search(page, '?q=guichet');
    expect(await press(page, '/')).toBe('q');
    expect(await page.locator('#q').inputValue()).toBe('guichet');
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    expect(await page.locator('#q').inputValue()).toBe('guichet/');
    await page.locator('#raccourci').uncheck();
    await page.locator('#contenu').focus();
    expect(await press(page, '/')).toBe('contenu');
  }));

test('the arrows go from the field to the results and back, and Enter opens', () =>
  inTab({}, async (page) => {
    await search(page, '?q=guichet');
    await page.locator('#q').focus();
    const titles = (await page.locator(RESULTS).allTextContents()).map((title) => title.trim());
    expect(await press(page, 'ArrowDown')).toBe(titles[0]);
    expect(await press(page, 'ArrowDown', 'ArrowDown')).toBe(titles[2]);
    expect(await press(page, 'ArrowUp')).toBe(titles[1]);
    expect(await press(page, 'ArrowUp', 'ArrowUp')).toBe('q');
    await press(page, 'ArrowDown');
    const url = await page.locator(RESULTS).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((to) => to.pathname === new URL(url ?? '', searchUrl()).pathname);
  }));

test('Escape comes back from a result to the field, then empties it', () =>
  inTab({}, async (page) => {
    await search(page, '?q=guichet');
    await page.locator('#q').focus();
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await press(page, 'Escape')).toBe('q');
    expect(await page.locator('#q').inputValue()).toBe('guichet');
    expect(await press(page, 'Escape')).toBe('q');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.waitForURL(searchUrl());
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
  }));

test('Tab goes through the field and the results, and is held nowhere', () =>
  inTab({}, async (page) => {
    await search(page, '?q=guichet');
    await page.locator('#q').focus();
    const seen = new Set<string>();
    for (let stop = 0; stop < 150 && !seen.has('Vie privée'); stop++) seen.add(await press(page, 'Tab'));
    const [first = ''] = await page.locator(RESULTS).allTextContents();
    expect([...seen]).toContain(first.trim());
    expect([...seen]).toContain('Vie privée');
  }));

test('a whole search by keyboard: words, a filter, a result', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    await page.keyboard.press('/');
    await page.keyboard.type('guichet');
    await page.keyboard.press('Enter');
    const all = await settled(page);
    await page.locator('#filtres input[value=outils]').focus();
    await page.keyboard.press('Space');
    await settled(page, all);
    expect(queryOf(page)).toEqual({ q: 'guichet', type: 'outils' });
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/outils/*/**');
  }));
