import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { alike, BAD, crowd, first, fits, NARROW, second, url } from './group-form.ts';
import { inTab } from './tabs.ts';

const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const print = async (page: Page) => pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** Reaches something with Tab, from where the focus is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the keyboard never reached ${selector}`);
}

test(
  'by keyboard alone, codes are mended, revealed together, then compared with a second round',
  { timeout: 120_000 },
  () =>
    inTab(NARROW, async (page, misdeeds) => {
      await page.goto(url, { waitUntil: 'networkidle' });
      let requests = 0;
      page.on('request', () => requests++);

      // One code of four cannot be read: it is said, nothing is shown, nothing typed is lost.
      await tabTo(page, '#gr-codes-1');
      await page.keyboard.type([...first.slice(0, 3), BAD].join('\n'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const refus = page.locator('.gr-refus li');
      await refus.first().waitFor();
      expect(await refus.allTextContents()).toEqual([
        expect.stringMatching(/^Ligne 4.*n’existe dans aucun code/),
      ]);
      expect(await page.locator('.gr-vue').count()).toBe(0);
      expect(await page.locator('#gr-codes-1').inputValue()).toContain(BAD);
      await page.waitForFunction(() => document.activeElement?.id === 'gr-codes-1');
      expect(await axeFaults(page)).toEqual([]);

      await page.keyboard.press('Control+A');
      await page.keyboard.type(first.join('\n'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'gr-vue');
      const heads = page.locator('.gr-vue tbody tr:not(.gr-ecart) > th:first-child');
      expect(await heads.count()).toBe(15);
      expect(await heads.first().textContent()).toMatch(/^Temps/);
      expect(await page.locator('.gr-vue').textContent()).not.toMatch(/%|moyenne de|majorité de/);
      expect(await axeFaults(page)).toEqual([]);
      expect(await fits(page)).toBe(true);

      await tabTo(page, '#gr-codes-2');
      await page.keyboard.type(second.join('\n'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.gr-avant').first().waitFor();
      expect(
        await page.locator('.gr-vue tbody tr:nth-child(2) > th:first-child').first().textContent(),
      ).toMatch(/^Loi/);
      expect(await axeFaults(page)).toEqual([]);
      expect(await fits(page)).toBe(true);

      expect(requests).toBe(0);
      expect(page.url()).toBe(url);
      expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
    }),
);

test('a second round that cannot be read leaves the first one on screen', () =>
  inTab({}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill(first.join('\n'));
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.locator('#gr-codes-2').fill([...second.slice(1), BAD].join('\n'));
    await page.getByRole('button', { name: 'Montrer avant et après' }).click();
    await page.locator('#gr-codes-2-refus').waitFor();
    expect(await page.locator('.gr-vue .gr-avant').count()).toBe(0);
    expect(await page.locator('.gr-vue tbody').count()).toBeGreaterThan(0);
    expect(await page.locator('#gr-codes-2').inputValue()).toContain(BAD);
  }));

test('leaving, coming back and reloading show no code', () =>
  inTab({}, async (page) => {
    const fill = async () => {
      await page.locator('#gr-codes-1').fill(first.join('\n'));
      await page.getByRole('button', { name: 'Montrer ensemble' }).click();
      await page.locator('.gr-vue').waitFor();
    };
    const expectNothing = async () => {
      expect(await page.locator('#gr-codes-1').inputValue()).toBe('');
      expect(await page.locator('.gr-vue').count()).toBe(0);
    };
    await page.goto(url, { waitUntil: 'networkidle' });
    await fill();
    await page.goto(`${inject('root')}plan/`);
    await page.goBack({ waitUntil: 'networkidle' });
    await expectNothing();
    await fill();
    await page.reload({ waitUntil: 'networkidle' });
    await expectNothing();
    await fill();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expectNothing();
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  }));

test(
  'the run sheet and the grid print on a page each; twelve people twice, on one',
  { timeout: 120_000 },
  () =>
    inTab({}, async (page) => {
      await page.goto(url, { waitUntil: 'networkidle' });
      expect(await print(page)).toBe(2);
      for (const [before, after] of [
        [crowd, crowd],
        [alike('oui'), alike('nsp')],
      ] as const) {
        await page.locator('#gr-codes-1').fill(before.join('\n'));
        await page.getByRole('button', { name: 'Montrer ensemble' }).click();
        await page.locator('#gr-codes-2').fill(after.join('\n'));
        await page.getByRole('button', { name: 'Montrer avant et après' }).click();
        await page.locator('.gr-avant').first().waitFor();
        expect(await print(page)).toBe(1);
      }
    }),
);

test('without script, the run sheet and the grid to colour are there, and no field that does nothing', () =>
  inTab({ javaScriptEnabled: false }, async (page) => {
    await page.goto(url);
    expect(await page.locator('textarea').isVisible()).toBe(false);
    expect(await page.locator('.gr-grille table').first().locator('tbody tr').count()).toBe(15);
    expect(await page.locator('.gr-grille').isVisible()).toBe(true);
    expect(await page.locator('.gr-deroule').isVisible()).toBe(true);
    expect(await page.locator('.gr > p').textContent()).toMatch(/grille à colorier/);
  }));
