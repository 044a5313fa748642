import { expect, inject, test } from 'vitest';
import { isEntryPage, isSheetPage, pages } from '../site/dist.ts';
import { inTabs } from './tabs.ts';

/** How many pages a PDF of Chromium's has: each is one object of this type. */
const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Prints each page as a reader would, and tells those that take more A4 sheets than `most`, beside the sheets that a workshop hands out. */
async function tooLong(among: typeof pages, most: number): Promise<readonly string[]> {
  const counts = await inTabs(among, {}, async (page, { url }) => {
    await page.goto(inject('root') + url.slice(1), { waitUntil: 'load' });
    const handedOut = await page.locator('h3[id^="page-"]').count();
    return pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true })) - handedOut;
  });
  return among.flatMap(({ url }, index) => {
    const count = counts[index] ?? 0;
    return count >= 1 && count <= most ? [] : [`${url}  ${count} pages`];
  });
}

test('an entry prints on two A4 pages at most', { timeout: 300_000 }, async () => {
  const entries = pages.filter(isEntryPage);
  expect(entries.length).toBeGreaterThan(0);
  expect(await tooLong(entries, 2)).toEqual([]);
});

test('a form prints on one A4 page', { timeout: 120_000 }, async () => {
  const sheets = pages.filter(isSheetPage);
  expect(sheets.length).toBeGreaterThan(0);
  expect(await tooLong(sheets, 1)).toEqual([]);
});
