import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { isEntryPage, named, pages, textOf } from '../site/dist.ts';

/** The titles of the results, which lead to them. */
export const RESULTS = '#trouve a.titre';

/** Where the search page is. */
export const searchUrl = (query = ''): string => `${inject('root')}chercher/${query}`;

/** Entries of the carnet, whatever the content is today. */
export const entries = pages.filter(isEntryPage);

/** The title of a page, as it is read. */
export const titleOf = (page: (typeof pages)[number]): string =>
  named(page, 'h1').map(textOf).join('').trim();

/** What screen readers were told last. */
export const told = (page: Page): Promise<string | null> => page.locator('#annonce').textContent();

/** Waits until the search has settled and screen readers are told something else than before. */
export async function settled(page: Page, before: string | null = ''): Promise<string> {
  await page.waitForFunction((old) => document.getElementById('annonce')?.textContent !== old, before);
  return (await told(page)) ?? '';
}

/** Opens a search by its address, and waits for its results. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(searchUrl(query));
  await settled(page);
}

/** Types words in the field in place of others, and waits until the search has settled. */
export async function type(page: Page, words: string): Promise<void> {
  const before = await told(page);
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially(words);
  await settled(page, before);
}

/** Paths to which links lead. */
export const paths = (page: Page, links: string): Promise<string[]> =>
  page
    .locator(links)
    .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** The query of the address, decoded. */
export const queryOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** Waits until the heading of the results has the focus, and gives what it says. */
export async function headingWithFocus(page: Page): Promise<string> {
  await page.waitForFunction(() => document.activeElement?.id === 'titre-resultats');
  return (await page.locator('#titre-resultats').textContent()) ?? '';
}

/** What the element that has the focus is, and what it says. */
export const focused = (page: Page): Promise<{ readonly id: string; readonly text: string }> =>
  page.evaluate(() => ({
    id: document.activeElement?.id ?? '',
    text: document.activeElement?.textContent?.trim() ?? '',
  }));
