import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findBrowser } from '../../src/authoring/browser.mjs';
import { answerAll, open } from './diagnostic-form.ts';
import { FLAGS } from './flags.ts';

/*
 * Browsers freeze the page that one leaves and show it again as it was. The other tests run without that: here, it is really on, and each
 * return says so, since a page that was only loaded again would prove nothing.
 */
const root = inject('root');
const KEEP = /^Garder mes réponses/;
const CHECKED = '.dg-questions input:checked';
const EXERCISE = '#essayer=refus-de-l-ecran';

let context: BrowserContext | undefined;
let close = async () => {};
beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium, Chrome or Edge');
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  close = () => browser.close();
  context = await browser.newContext();
});
afterAll(() => close());

async function inTab(check: (page: Page) => Promise<void>): Promise<void> {
  const page = await context?.newPage();
  if (page === undefined) throw new Error('no browser');
  // Set in each page, before its own script: whether it was shown again from where it was frozen.
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'thawed', persisted));
  });
  try {
    await check(page);
  } finally {
    await page.close();
  }
}

/** Goes back in the history, to a page that must come back as it was frozen. */
async function back(page: Page, pages = 1): Promise<void> {
  await page.evaluate((count) => {
    setTimeout(() => history.go(-count), 0);
  }, pages);
  await page.waitForFunction(() => Reflect.get(window, 'thawed') === true);
  // What waited for a frame, or for a moment, has run as well.
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 200)));
}

const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).sort());

/** One's own sheet, answered, kept, and left for a vignette, then for the exercise. */
async function keepThenExercise(page: Page): Promise<void> {
  await open(page, root);
  await page.getByLabel(KEEP).check();
  await answerAll(page, 'personne', 'non');
  expect(await kept(page)).toEqual(['diagnostic']);
  await page.goto(`${root}vignettes/refus-de-l-ecran/`);
  await open(page, root, EXERCISE);
  expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
}

test('what was erased from another page is not on the page that comes back, nor kept again', () =>
  inTab(async (page) => {
    await keepThenExercise(page);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(await kept(page)).toEqual([]);
    await back(page, 2);
    expect(await page.locator(CHECKED).count()).toBe(0);
    expect(await page.locator('.dg-resultat').count()).toBe(0);
    expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
    expect(await kept(page)).toEqual([]);
    expect(await page.locator('.dg-statut').textContent()).toBe('Tout est effacé.');
    await page.goto(`${root}plan/`);
    expect(await kept(page)).toEqual([]);
  }));

test('a memory emptied from elsewhere in the site is taken as erased', () =>
  inTab(async (page) => {
    await keepThenExercise(page);
    await page.evaluate(() => sessionStorage.clear());
    await back(page, 2);
    expect(await page.locator(CHECKED).count()).toBe(0);
    expect(await kept(page)).toEqual([]);
  }));

test('an exercise is kept, and forgotten, apart from one’s own sheet', () =>
  inTab(async (page) => {
    await keepThenExercise(page);
    await page.locator('.dg-bloc:not(.dg-cache) input[value=oui]').first().check();
    await page.getByLabel(KEEP).check();
    expect(await kept(page)).toEqual(['diagnostic', 'diagnostic/refus-de-l-ecran']);
    await page.getByLabel(KEEP).uncheck();
    expect(await kept(page)).toEqual(['diagnostic']);
    await back(page, 2);
    expect(await page.locator(CHECKED).count()).toBeGreaterThanOrEqual(15);
    expect(await page.getByLabel(KEEP).isChecked()).toBe(true);
  }));

test('a page that comes back shows what the tab keeps now, not what it kept then', () =>
  inTab(async (page) => {
    await open(page, root);
    await page.locator('input[name=personne-accord][value=oui]').check();
    await page.getByLabel(KEEP).check();
    await page.goto(`${root}plan/`);
    await open(page, root);
    await page.locator('input[name=personne-accord][value=non]').check();
    await back(page, 2);
    expect(await page.locator(CHECKED).count()).toBe(1);
    expect(await page.locator('input[name=personne-accord][value=non]').isChecked()).toBe(true);
  }));

test('leaving and coming back shows no code of the group', () =>
  inTab(async (page) => {
    await page.goto(`${root}diagnostic/groupe/`, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill('0q3jh jqcfq');
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.locator('.gr-refus').waitFor();
    await page.goto(`${root}plan/`);
    await back(page);
    expect(await page.locator('#gr-codes-1').inputValue()).toBe('');
    expect(await page.locator('.gr-refus, .gr-vue').count()).toBe(0);
  }));

test('leaving and coming back shows no answer and no word, unless the answers were asked to stay', () =>
  inTab(async (page) => {
    await open(page, root);
    await page.locator('#dg-parole').fill('un mot à elle');
    await answerAll(page, 'personne', 'non');
    await page.goto(`${root}plan/`);
    await back(page);
    expect(await page.locator(CHECKED).count()).toBe(0);
    expect(await page.locator('#dg-parole').inputValue()).toBe('');
    expect(await page.locator('.dg-resultat').count()).toBe(0);
    expect(await kept(page)).toEqual([]);

    await page.locator('#dg-parole').fill('un mot à elle');
    await page.getByLabel(KEEP).check();
    await answerAll(page, 'personne', 'oui');
    await page.goto(`${root}plan/`);
    await back(page);
    expect(await page.locator(CHECKED).count()).toBeGreaterThanOrEqual(15);
    expect(await page.locator('#dg-parole').inputValue()).toBe('');
  }));
