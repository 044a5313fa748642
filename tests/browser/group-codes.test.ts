import { expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { BAD, crowd, first, fits, NARROW, second, url } from './group-form.ts';
import { inTab } from './tabs.ts';

test('under three codes, nothing is shown', () =>
  inTab({}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill(first.slice(0, 2).join('\n'));
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.locator('.gr-refus').waitFor();
    expect(await page.locator('.gr-refus').textContent()).toMatch(/au moins 3 codes/);
    expect(await page.locator('.gr-vue').count()).toBe(0);
  }));

test('a line that cannot be read is named alone, in few words, and the page holds at 320 px', () =>
  inTab(NARROW, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill(`${first[0]}\n${'x'.repeat(3001)}`);
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    const refus = page.locator('.gr-refus li');
    await refus.first().waitFor();
    expect(await refus.allTextContents()).toEqual([expect.stringMatching(/^Ligne 2, «\u00a0x{40}…/)]);
    expect(await fits(page)).toBe(true);
  }));

test('codes that are written otherwise, or several on a line, are read', () =>
  inTab({}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    const [one, two, three, four] = first;
    await page
      .locator('#gr-codes-1')
      .fill(`1. ${one}\n«\u00a0${two}\u00a0» et ${three?.replace('-', '_')}\n• ${four}.`);
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.locator('.gr-vue').waitFor();
    expect(await page.locator('.gr-statut').textContent()).toMatch(/4\u00a0personnes/);
  }));

test('a code that may have been typed twice does not make up the number, until someone says so', () =>
  inTab(NARROW, async (page) => {
    const [one = '', two = ''] = first;
    await page.goto(url, { waitUntil: 'networkidle' });
    const field = page.locator('#gr-codes-1');
    const word = page.getByRole('button', { name: 'Deux personnes ont vraiment répondu pareil' });
    await field.fill([one, two, one].join('\n'));
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await word.waitFor();
    expect(await page.locator('.gr-refus').textContent()).toMatch(/aux lignes 1 et 3/);
    expect(await page.locator('.gr-vue').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await word.click();
    await page.waitForFunction(() => document.activeElement?.id === 'gr-vue');
    // It was said of these codes, and of no other.
    await field.fill([one, two, two].join('\n'));
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await word.waitFor();
    expect(await page.locator('.gr-vue').count()).toBe(0);
  }));

test('codes can be erased as soon as they are typed', () =>
  inTab({}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    const erase = page.getByRole('button', { name: 'Tout effacer' });
    expect(await erase.count()).toBe(0);
    await page.locator('#gr-codes-1').fill(BAD);
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.locator('.gr-refus').waitFor();
    await erase.click();
    await page.waitForFunction(() => document.activeElement?.id === 'gr-codes-1');
    expect(await page.locator('#gr-codes-1').inputValue()).toBe('');
    expect(await page.locator('.gr-refus').count()).toBe(0);
    expect(await page.locator('.gr-statut').textContent()).toBe('Tout est effacé.');
    expect(await erase.count()).toBe(0);
  }));

test('the link to copy has the codes that are shown, and leaves the page as it is', () =>
  inTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill(`1. ${first.join('\n').toLowerCase()}`);
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    // Typed since, and not shown.
    await page.locator('#gr-codes-2').fill(BAD);
    const copy = page.getByRole('button', { name: 'Copier le lien' });
    await copy.click();
    await page.getByText('Le lien est copié').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${url}#codes=${first.join(',')}`);
    expect(await page.locator('.gr-vue').count()).toBe(1);
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(page.url()).toBe(url);
    await page.locator('#gr-codes-2').fill(second.join('\n'));
    await page.getByRole('button', { name: 'Montrer avant et après' }).click();
    await page.locator('.gr-avant').first().waitFor();
    expect(await page.getByText('Le lien est copié').count()).toBe(0);
    await copy.click();
    await page.getByText('Le lien est copié').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${url}#codes=${first.join(',')}&second=${second.join(',')}`,
    );
    // Pasted into a field, or followed, it gives the codes back.
    await page.goto(link);
    await page.waitForFunction(() => document.activeElement?.id === 'gr-codes-1');
    expect(await page.locator('#gr-codes-1').inputValue()).toBe(first.join('\n'));
    expect(await page.locator('.gr-statut').textContent()).toMatch(/^Les codes du lien sont là/);
    expect(page.url()).toBe(url);
  }));

test('where the clipboard is refused, the link is there to be copied by hand', () =>
  inTab(NARROW, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill(crowd.join('\n'));
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByLabel('Lien avec les codes').waitFor();
    await page.waitForFunction((start) => String(getSelection()).startsWith(start), `${url}#codes=`);
    expect(await fits(page)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  }));

test('a link fills the codes in, shows nothing by itself, and is forgotten by the address', () =>
  inTab({}, async (page) => {
    await page.goto(`${url}#codes=${first.join(',')}`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    expect(await page.locator('#gr-codes-1').inputValue()).toBe(first.join('\n'));
    expect(await page.locator('.gr-vue').count()).toBe(0);
    expect(page.url()).toBe(url);
  }));
