import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { isSectionSheet, sampled } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { inTabs } from './tabs.ts';

const NARROW = { width: 320, height: 640 };
const WIDTHS = [320, 768, 1280];

/** What goes wrong, by what was tried; each line begins with the page. */
const seen: Record<'light' | 'dark' | 'scroll' | 'errors' | 'elsewhere' | 'missing', string[]> = {
  light: [],
  dark: [],
  scroll: [],
  errors: [],
  elsewhere: [],
  missing: [],
};

/** Widths at which the page is wider than the window, with the first element that sticks out. */
async function scrollFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...NARROW, width });
    const culprit = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return undefined;
      const wide = [...document.body.querySelectorAll('*')].find(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return `${scrollWidth} px, ${wide?.tagName} ${wide?.className}`;
    });
    if (culprit !== undefined) faults.push(`at ${width} px: ${culprit}`);
  }
  return faults;
}

beforeAll(async () => {
  const root = inject('root');
  // One opening a page, for everything that only looks at it.
  await inTabs(sampled, {}, async (page, { url }, misdeeds) => {
    const note = (kind: keyof typeof seen, faults: readonly string[]) =>
      seen[kind].push(...faults.map((fault) => `${url}  ${fault}`));
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(root + url.slice(1), { waitUntil: 'load' });
    note('light', await axeFaults(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    note('dark', await axeFaults(page, { coloursOnly: true }));
    note('scroll', await scrollFaults(page));
    note('errors', misdeeds.errors);
    note('elsewhere', misdeeds.elsewhere);
    note('missing', misdeeds.missing);
  });
});

test('some section sheets are among the pages', () => {
  expect(sampled.filter(isSectionSheet).length).toBeGreaterThan(1);
});

test.for([
  ['accessible in light, at 320 px', 'light'],
  ['accessible in dark, at 320 px', 'dark'],
  ['never wider than the window, at 320, 768 and 1280 px', 'scroll'],
  ['without an error or a warning in the console', 'errors'],
  ['without a request to another origin', 'elsewhere'],
  ['without a file that is not there', 'missing'],
] as const)('every page is %s', ([, kind]) => {
  expect(seen[kind]).toEqual([]);
});
