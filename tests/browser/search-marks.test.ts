import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { attribute, pages } from '../site/dist.ts';
import { search } from './search-page.ts';
import { inTab, inTabs } from './tabs.ts';

/** How many links of results are followed: each shows the words in a real window. */
const FOLLOWED = 16;

/** The colour of the marks, as the page says it. */
const markColour = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const probe = document.createElement('mark');
    document.body.append(probe);
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  });

/** How many points of what is seen have this colour. The canvas of an empty page counts them. */
async function pointsOf(page: Page, counter: Page, colour: readonly number[]): Promise<number> {
  const image = (await page.screenshot()).toString('base64');
  return counter.evaluate(
    async ([data, [red, green, blue]]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (canvas === null) throw new Error('no canvas');
      canvas.drawImage(bitmap, 0, 0);
      const points = canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
      let count = 0;
      for (let at = 0; at < points.length; at += 4)
        if (points[at] === red && points[at + 1] === green && points[at + 2] === blue) count++;
      return count;
    },
    [image, colour] as const,
  );
}

/** Links of results that lead to words. */
async function markedLinks(query: string): Promise<readonly string[]> {
  return inTab({}, async (page) => {
    await search(page, `?q=${encodeURIComponent(query)}`);
    return page
      .locator('#trouve a[href*=":~:"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  });
}

test('a part of a result leads to its heading, which is in the page', async () => {
  const links = (await markedLinks('mot de passe')).filter((link) => /#[^:]/.test(link));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const { pathname, hash } = new URL(link);
    const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '');
    const page = pages.find(({ url }) => url === pathname);
    expect(
      page?.elements.some((element) => attribute(element, 'id') === id),
      link,
    ).toBe(true);
  }
});

test('on arrival the words are marked in the window, without any script', { timeout: 180_000 }, async () => {
  const queries = ['mot de passe', 'guichet', 'carte d’identité', 'secret professionnel'];
  const links = (await Promise.all(queries.map(markedLinks))).flatMap((found) =>
    found.slice(0, Math.ceil(FOLLOWED / queries.length)),
  );
  expect(links.length).toBeGreaterThan(queries.length * 2);
  const missed = await inTabs(links, { javaScriptEnabled: false }, async (page, link) => {
    await page.goto('about:blank');
    await page.goto(link);
    const counter = await page.context().newPage();
    try {
      // Without its marks, the same page has no point of their colour.
      const marked = await pointsOf(page, counter, await markColour(page));
      await page.goto('about:blank');
      await page.goto(link.replace(/:~:.*/, ''));
      const plain = await pointsOf(page, counter, await markColour(page));
      return marked > 20 && plain === 0 ? [] : [`${decodeURIComponent(link)}: ${marked}, ${plain}`];
    } finally {
      await counter.close();
    }
  });
  expect(missed.flat()).toEqual([]);
});

test('a click on a part goes to the marked words too', () =>
  inTab({ viewport: { width: 1000, height: 700 } }, async (page) => {
    await search(page, '?q=mot de passe');
    const colour = await markColour(page);
    await page.locator('.parties a[href*=":~:"]').last().click();
    await page.waitForURL((url) => url.pathname !== '/chercher/');
    await page.waitForLoadState();
    const counter = await page.context().newPage();
    await page.bringToFront();
    expect(await pointsOf(page, counter, colour)).toBeGreaterThan(20);
  }));
