import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { inTab } from './tabs.ts';

const root = inject('root');
const SEE = 'Voir ce que cela donne';
const NEXT = 'Bloc suivant';
/** Far more stops than the page has: a keyboard that turns in circles must fail, not hang. */
const MOST_STOPS = 300;

/** What has the focus: a radio of an unanswered question, a button, or something else. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
      return group.some(({ checked }) => checked) ? 'answered' : 'question';
    }
    return element instanceof HTMLButtonElement ? (element.textContent ?? '').trim() : '';
  });

/** Answers everything with Tab, Space and Enter, until the result is asked for; `atEachBlock` looks at each block once answered. */
async function answerByKeyboard(page: Page, atEachBlock: () => Promise<void>): Promise<number> {
  let answers = 0;
  let blocks = 0;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === 'question') {
      await page.keyboard.press('Space');
      answers++;
    } else if (now === NEXT || (now === SEE && blocks === 3)) {
      await atEachBlock();
      blocks++;
      await page.keyboard.press('Enter');
      if (now === SEE) return answers;
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    }
  }
  throw new Error('the keyboard never reached the result');
}

test(
  'by keyboard alone, fifteen answers lead to a result that says why and where to go on',
  { timeout: 120_000 },
  () =>
    inTab({ viewport: { width: 320, height: 640 } }, async (page, misdeeds) => {
      await page.goto(`${root}diagnostic/`, { waitUntil: 'networkidle' });
      let requests = 0;
      page.on('request', () => requests++);
      const answers = await answerByKeyboard(page, async () => expect(await axeFaults(page)).toEqual([]));
      expect(answers).toBeGreaterThanOrEqual(15);
      const title = page.locator('#resultat');
      await title.waitFor();
      await page.waitForFunction(() => document.activeElement?.id === 'resultat');
      expect((await title.textContent())?.trim()).not.toBe('');
      expect(await axeFaults(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
      expect(await page.locator('.dg-resultat').textContent()).toMatch(/parce que/i);
      // Nothing is sent, and the address says nothing of the answers.
      expect(requests).toBe(0);
      expect(page.url()).toBe(`${root}diagnostic/`);
      const link = page.locator('.dg-resultat a').first();
      const label = (await link.textContent())?.trim();
      await link.click();
      await page.waitForURL((url) => !url.pathname.endsWith('/diagnostic/'));
      expect((await page.locator('h1').textContent())?.trim()).toBe(label);
      expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
    }),
);

test('leaving and coming back shows no answer', () =>
  inTab({}, async (page) => {
    await page.goto(`${root}diagnostic/`, { waitUntil: 'networkidle' });
    await page.locator('.dg-questions input[type=radio]').first().check();
    expect(await page.locator('.dg-questions input:checked').count()).toBe(1);
    await page.goto(`${root}plan/`);
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await page.locator('.dg-questions input:checked').count()).toBe(0);
    await page.locator('.dg-questions input[type=radio]').first().check();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.dg-questions input:checked').count()).toBe(0);
  }));

test('without script, every question and the table to read by hand are there', () =>
  inTab({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}diagnostic/`);
    const sheets = page.locator('.dg-questions');
    expect(await sheets.count()).toBeGreaterThan(0);
    expect(await sheets.first().locator('fieldset').count()).toBe(15);
    expect(await page.locator('.dg-main table, .dg-main ol').first().isVisible()).toBe(true);
    expect(await page.locator('.dg-commandes').isVisible()).toBe(false);
  }));
