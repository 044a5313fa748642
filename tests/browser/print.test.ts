import { expect, inject, test } from 'vitest';
import { isEntryPage, isSheetPage, pages } from '../site/dist.ts';
import { inTabs } from './tabs.ts';

/** How many pages a PDF of Chromium's has: each is one object of this type. */
const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Prints each page as a reader would, and tells those that take more A4 pages than `most` allows with so many handouts. */
async function tooLong(among: typeof pages, most: (handouts: number) => number): Promise<readonly string[]> {
  const counts = await inTabs(among, {}, async (page, { url }) => {
    await page.goto(inject('root') + url.slice(1), { waitUntil: 'load' });
    // A workshop hands out several sheets, each on a page of its own.
    const handouts = await page.locator('h3[id^="page-"]').count();
    return { count: pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true })), handouts };
  });
  return among.flatMap(({ url }, index) => {
    const { count, handouts } = counts[index] ?? { count: 0, handouts: 0 };
    return count >= 1 && count <= most(handouts) ? [] : [`${url}  ${count} pages`];
  });
}

test('an entry prints on two A4 pages at most', { timeout: 300_000 }, async () => {
  const entries = pages.filter(isEntryPage);
  expect(entries.length).toBeGreaterThan(0);
  expect(await tooLong(entries, (handouts) => 2 + handouts)).toEqual([]);
});

test('a form prints on one A4 page', { timeout: 120_000 }, async () => {
  const sheets = pages.filter(isSheetPage);
  expect(sheets.length).toBeGreaterThan(0);
  expect(await tooLong(sheets, (handouts) => Math.max(1, handouts))).toEqual([]);
});
