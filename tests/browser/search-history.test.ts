import { expect, test } from 'vitest';
import { paths, queryOf, RESULTS, search, searchUrl, settled, told, type } from './search-page.ts';
import { inTab } from './tabs.ts';

const depth = (page: Parameters<typeof told>[0]) => page.evaluate(() => history.length);

test('each search that lasts is one entry of the history, not each key', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    const start = await depth(page);
    await type(page, 'courriel');
    const first = await told(page);
    const found = await paths(page, RESULTS);
    expect(await depth(page)).toBe(start + 1);
    await type(page, 'guichet');
    expect(await depth(page)).toBe(start + 2);
    expect(queryOf(page)).toEqual({ q: 'guichet' });

    const second = await told(page);
    await page.goBack();
    expect(await settled(page, second)).toBe(first);
    expect(await page.locator('#q').inputValue()).toBe('courriel');
    expect(await paths(page, RESULTS)).toEqual(found);
    await page.goBack();
    await page.locator('#index-complet').waitFor();
    expect(await page.locator('#q').inputValue()).toBe('');
    expect(await page.locator(RESULTS).count()).toBe(0);
    await page.goForward();
    await page.goForward();
    await page.waitForFunction(() => (document.getElementById('q') as HTMLInputElement).value === 'guichet');
    expect(await depth(page)).toBe(start + 2);
  }));

test('a search is written in the address before one leaves for a result, and the back button finds it again', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    await page.locator('#q').pressSequentially('guichet');
    await page.locator(RESULTS).first().waitFor();
    // At once: nobody waits for the search to settle.
    await page.locator(RESULTS).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/chercher/'));
    await page.goBack();
    await page.locator(RESULTS).first().waitFor();
    expect(queryOf(page)).toEqual({ q: 'guichet' });
    expect(await page.locator('#q').inputValue()).toBe('guichet');
  }));

test('an address that was shared gives the same results in another browser', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    await type(page, 'mot de passe');
    const found = await paths(page, RESULTS);
    const shared = page.url();
    await inTab({}, async (other) => {
      await other.goto(shared);
      await settled(other);
      expect(await paths(other, RESULTS)).toEqual(found);
    });
  }));

test('Enter writes the address at once, and a link within the page searches nothing again', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    await page.locator('#q').fill('guichet');
    await page.keyboard.press('Enter');
    // Asked of the page itself: what the driver knows of its address comes a little later.
    expect(await page.evaluate(() => location.search)).toBe('?q=guichet');
    await settled(page);
    const marked = await page.evaluate(() => {
      const links = document.querySelectorAll('#trouve a.titre');
      for (const link of links) link.setAttribute('data-ancien', '');
      return links.length;
    });
    await page.evaluate(() => location.assign('#contenu'));
    await page.waitForURL('**#contenu');
    // A search would have put others in their place; those further down may still be on their way.
    expect(await page.locator(`${RESULTS}[data-ancien]`).count()).toBe(marked);
    expect(marked).toBeGreaterThan(0);
    await search(page, '?q=guichet');
    expect(await depth(page)).toBeGreaterThan(1);
  }));
