import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { criteresPoses } from '../../src/diagnostic/model.ts';
import { encode } from '../../src/diagnostic/share-code.ts';
import type { Answer } from '../../src/schemas/diagnostic-ids.ts';
import { modele } from '../unit/diagnostic/load.ts';
import { axeFaults } from './axe.ts';
import { inTab } from './tabs.ts';

const url = `${inject('root')}diagnostic/groupe/`;
const NARROW = { viewport: { width: 320, height: 640 } };
const BAD = '0q3ju jqcfq';

/** The code of someone who answers the same to everything, with some exceptions. */
const code = (answer: Answer, others: Readonly<Record<string, Answer>> = {}) =>
  encode(modele, {
    portee: 'personne',
    reponses: {
      ...Object.fromEntries(criteresPoses(modele, 'personne').map(({ id }) => [id, answer])),
      ...others,
    },
  });
const first = [code('oui'), code('oui', { temps: 'non' }), code('oui', { loi: 'nsp' }), code('partie')];
const second = [code('oui'), code('oui', { loi: 'non' }), code('oui'), code('partie')];
/** Twelve people, divided on everything. */
const crowd = Array.from({ length: 12 }, (_, index) =>
  code(index % 2 === 0 ? 'oui' : 'non', index < 2 ? { suite: 'partie' } : {}),
);

/** Twelve people, nearly all of whom give one answer to everything: the longest rows. */
const alike = (answer: Answer) =>
  Array.from({ length: 12 }, (_, index) =>
    code(answer, index < 2 ? { [index === 0 ? 'loi' : 'temps']: 'partie' } : {}),
  );

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
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

test('under three codes, nothing is shown', () =>
  inTab({}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('#gr-codes-1').fill(first.slice(0, 2).join('\n'));
    await page.getByRole('button', { name: 'Montrer ensemble' }).click();
    await page.locator('.gr-refus').waitFor();
    expect(await page.locator('.gr-refus').textContent()).toMatch(/au moins 3 codes/);
    expect(await page.locator('.gr-vue').count()).toBe(0);
  }));

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
