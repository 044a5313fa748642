import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { attribute, isSectionSheet, named, pages } from '../site/dist.ts';
import { inTab } from './tabs.ts';

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
