import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** How many pages are open at once: enough for two processors. */
const TABS = 3;

let connection: Promise<Browser> | undefined;

/** The browser that all tests share. */
export function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browser'));
  return connection;
}

/** What a page did that no page of ours may do. */
export interface Misdeeds {
  readonly errors: string[];
  readonly elsewhere: string[];
  /** Addresses of ours that were not there. */
  readonly missing: string[];
}

/** Watches a page: errors in its console, requests to another origin, files that are not there. */
export function watch(page: Page): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], elsewhere: [], missing: [] };
  const origins = [inject('root'), inject('nested')].map((url) => new URL(url).origin);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !origins.includes(origin)) misdeeds.elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) misdeeds.missing.push(`${response.status()} ${response.url()}`);
  });
  return misdeeds;
}

/** Runs a check in a tab of its own, with nothing left from another one. */
export async function inTab<T>(
  options: BrowserContextOptions,
  check: (page: Page, misdeeds: Misdeeds) => Promise<T>,
): Promise<T> {
  const context = await (await sharedBrowser()).newContext(options);
  try {
    const page = await context.newPage();
    return await check(page, watch(page));
  } finally {
    await context.close();
  }
}

/**
 * Runs a check for each item in a few tabs, and keeps the order of the items. Each tab serves many items, because opening one costs
 * more than loading a page.
 */
export async function inTabs<Item, T>(
  items: readonly Item[],
  options: BrowserContextOptions,
  check: (page: Page, item: Item, misdeeds: Misdeeds) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  const queue = items.entries();
  const work = () =>
    inTab(options, async (page, misdeeds) => {
      for (const [index, item] of queue) {
        for (const list of Object.values(misdeeds)) list.length = 0;
        results[index] = await check(page, item, misdeeds);
      }
    });
  await Promise.all(Array.from({ length: TABS }, work));
  return results;
}
