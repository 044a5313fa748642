import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/authoring/browser.mjs';
import { serve } from '../../src/authoring/static-server.ts';
import { FLAGS } from '../browser/flags.ts';
import { judgedQueries } from './judged-queries.ts';

/** How many times slower than this machine the processor is made: an old phone. */
const SLOWER = 4;

/** What someone should wait for at most, in milliseconds. */
const TARGET = 100;

/** Queries that are typed, taken evenly from those that may be looked at. */
const TYPED = 60;

/** Long enough for all that follows a key, in milliseconds. */
const SETTLED = 1500;

/** Milliseconds from a key to the first results, and to the last change that it makes to them. */
interface Wait {
  readonly first: number;
  readonly last: number;
}

/**
 * Prints how long results are waited for after the last key, on a slow processor, the first time a query is asked and once more.
 * @throws when there is no browser
 */
export async function printWaits(dist: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium, Chrome or Edge');
  const [host, browser] = await Promise.all([
    serve({ folder: dist }),
    chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false }),
  ]);
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${host.url}chercher/`);
    await page.locator('#q').fill('mot de passe');
    await page.locator('#resultats a').first().waitFor();
    await watch(page);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (const time of ['la première fois', 'une fois de plus']) {
      const waits: Wait[] = [];
      for (const words of someQueries()) waits.push(await waitFor(page, words));
      console.log(
        `${time} : premiers résultats ${spread(waits.map(({ first }) => first))} ; tous ${spread(waits.map(({ last }) => last))} (but : ${TARGET} ms)`,
      );
    }
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}

function someQueries(): string[] {
  const queries = judgedQueries().filter(({ set, family }) => set === 'dev' && family !== 'rien');
  return queries.filter((_, place) => place % Math.floor(queries.length / TYPED) === 0).map(({ q }) => q);
}

/** Keeps, on the page, when a key was last typed and when the results changed after it. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = { key: 0, first: 0, last: 0 };
    Object.assign(window, { times });
    document
      .querySelector('#q')
      ?.addEventListener(
        'input',
        () => Object.assign(times, { key: performance.now(), first: 0, last: 0 }),
        true,
      );
    const changed = new MutationObserver(() => {
      times.last = performance.now();
      times.first ||= times.last;
    });
    for (const list of document.querySelectorAll('#resultats, #resultats-partiels, #titre-resultats'))
      changed.observe(list, { subtree: true, childList: true });
  });

/** Types a query, waits before its last key as one who thinks, and tells what that key took. */
async function waitFor(page: Page, words: string): Promise<Wait> {
  await page.locator('#q').fill(words.slice(0, -1));
  await page.waitForTimeout(SETTLED);
  await page.locator('#q').press('End');
  await page.keyboard.insertText(words.slice(-1));
  await page.waitForTimeout(SETTLED);
  return page.evaluate(() => {
    const { times } = window as unknown as { times: { key: number; first: number; last: number } };
    return { first: times.first - times.key, last: times.last - times.key };
  });
}

/** The middle of some waits, what nineteen in twenty do not pass, and the longest. */
function spread(waits: readonly number[]): string {
  const sorted = waits.filter((wait) => wait > 0).sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
  return `${at(0.5)} ms en médiane, ${at(0.95)} pour 19 sur 20, ${at(1)} au plus`;
}
