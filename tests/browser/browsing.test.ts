import { expect, inject, test } from 'vitest';
import { KINDS } from '../../src/schemas/kinds.ts';
import { inTab } from './tabs.ts';

const root = inject('root');

test.for(KINDS)('from home, two links lead to an entry: %s', (kind) =>
  inTab({ javaScriptEnabled: false }, async (page, misdeeds) => {
    await page.goto(root);
    await page.locator(`main a[href="${kind}/"]`).first().click();
    await page.waitForURL(`${root}${kind}/`);
    const link = page.locator('main ul.liste a').first();
    const label = (await link.textContent())?.trim();
    await link.click();
    await page.waitForURL(`${root}${kind}/*/`);
    expect((await page.locator('h1').textContent())?.trim()).toBe(label);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }),
);

test('from home, a posture leads to its entries', () =>
  inTab({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root);
    await page.locator('main ul.trois a').first().click();
    await page.waitForURL(`${root}postures/*/`);
    expect(await page.locator('main ul.liste a').count()).toBeGreaterThan(0);
  }));

test('by keyboard, the first stop leads past the header', () =>
  inTab({}, async (page) => {
    await page.goto(`${root}plan/`);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.passer');
    expect(
      await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }));

test('an address that does not exist gets our page, and a way on', () =>
  inTab({}, async (page) => {
    const answer = await page.goto(`${root}conseils/nulle-part/`);
    expect(answer?.status()).toBe(404);
    await page.locator('main a').click();
    await page.waitForURL(`${root}conseils/`);
  }));

test('a visit leaves nothing on the machine', () =>
  inTab({}, async (page) => {
    for (const path of ['', 'plan/', 'chercher/?q=mail', 'diagnostic/']) {
      await page.goto(root + path, { waitUntil: 'networkidle' });
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept, path).toEqual({ cookies: '', local: 0, session: 0, databases: 0, workers: 0 });
    }
    expect(await page.context().cookies()).toEqual([]);
  }));
