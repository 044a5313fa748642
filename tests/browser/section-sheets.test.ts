import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { KINDS } from '../../src/schemas/kinds.ts';
import { attribute, isSectionSheet, named, pages } from '../site/dist.ts';
import { readPaper } from './paper.ts';
import { inTab, inTabs } from './tabs.ts';

const root = inject('root');
const [sheet] = pages.filter(isSectionSheet).sort((a, b) => a.elements.length - b.elements.length);
if (sheet === undefined) throw new Error('a site without section sheets');
const held = named(sheet, 'h2')
  .flatMap((title) => attribute(title, 'id') ?? [])
  .filter((id) => id.includes('/'));

const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const print = async (page: Page, path: string) => {
  await page.goto(root + path, { waitUntil: 'load' });
  return pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
};

test(`${sheet.url} prints its contents, then each entry on as many pages as alone`, () =>
  inTab({}, async (page) => {
    expect(held.length).toBeGreaterThan(1);
    let alone = 0;
    for (const id of held) alone += await print(page, `${id}/`);
    expect(await print(page, sheet.url.slice(1))).toBe(1 + alone);
  }));

test('no page of a sheet leaves a heading without what it announces', { timeout: 180_000 }, async () => {
  // The five kinds hold every entry once; themes and postures lay out the same entries in another order.
  const kinds = pages.filter(({ url }) => KINDS.some((kind) => url === `/imprimer/${kind}/`));
  expect(kinds.length).toBe(KINDS.length);
  const faults = await inTabs(kinds, {}, async (page, { url }) => {
    await page.goto(root + url.slice(1), { waitUntil: 'load' });
    const sheets = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
    return sheets.flatMap(({ alone }, index) => alone.map((heading) => `${url} ${index + 1}  ${heading}`));
  });
  expect(faults.flat()).toEqual([]);
});
