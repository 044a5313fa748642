import { expect, inject, test } from 'vitest';
import { inTab } from './tabs.ts';

const nested = inject('nested');

test('under a path of a host, one reads, browses and searches as at its root', () =>
  inTab({}, async (page, misdeeds) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(nested);
    await page.locator('main a[href="conseils/"]').first().click();
    await page.waitForURL(`${nested}conseils/`);
    await page.locator('main ul.liste a').first().click();
    await page.waitForURL(`${nested}conseils/*/`);
    const title = await page.locator('h1').textContent();
    const field = page.locator('header input[name=q]');
    await field.fill(title ?? '');
    await field.press('Enter');
    await page.waitForURL(`${nested}chercher/?q=*`);
    const result = page.locator('#resultats li a', { hasText: title ?? '' }).first();
    await result.click();
    await page.waitForURL(`${nested}conseils/*/`);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.goto(`${nested}diagnostic/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.dg[data-actif]').count()).toBe(1);
    expect(asked.filter((url) => !url.startsWith(nested) && !url.startsWith('data:'))).toEqual([]);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));
