import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { answerAll, LONG, open } from './diagnostic-form.ts';
import { inTab } from './tabs.ts';

const root = inject('root');
const STRIKE = 'button:has-text("Je ne suis pas d’accord avec cette piste")';
/** An A4 page less its margins, in CSS pixels; what is under must stay free, for fonts and engines that take more room. */
const WIDTH = 673;
const HEIGHT = 1031;
const MOST = HEIGHT * 0.96;
const SMALLEST = 12;

const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Prints the page: how many A4 pages, whether room is left at the foot, and the smallest letters. */
async function printed(page: Page): Promise<{ pages: number; room: boolean; legible: boolean }> {
  const pages = pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  const measured = await page.locator('.dg-a4').evaluate((sheet) => ({
    bottom: sheet.getBoundingClientRect().bottom + scrollY,
    smallest: Math.min(
      ...[sheet, ...sheet.querySelectorAll('*')].map((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      ),
    ),
  }));
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  return { pages, room: measured.bottom <= MOST, legible: measured.smallest >= SMALLEST };
}

const ONE_PAGE = { pages: 1, room: true, legible: true };

test.for(['personne', 'service'] as const)(
  'the sheet prints on one page from the worst case to the best: %s',
  { timeout: 120_000 },
  (portee) =>
    inTab({}, async (page) => {
      await open(page, root);
      await page.locator(`input[name=portee][value=${portee}]`).check();
      expect(await printed(page)).toEqual(ONE_PAGE);
      await page.locator('input[name=intention]').nth(2).check();
      await page.locator('#dg-parole').fill(LONG.slice(0, 140));
      for (const answer of ['oui', 'nsp', 'partie', 'non']) {
        await answerAll(page, portee, answer);
        await page.locator('#dg-question').fill(LONG.slice(0, 140));
        expect({ answer, ...(await printed(page)) }).toEqual({ answer, ...ONE_PAGE });
      }
      while ((await page.locator(STRIKE).count()) > 0) await page.locator(STRIKE).first().click();
      for (const line of await page.locator('input[id^=dg-propre-]').all())
        await line.fill(LONG.slice(0, 70));
      expect(await printed(page)).toEqual(ONE_PAGE);
      expect(await page.locator('.dg-a4 s').count()).toBeGreaterThan(4);
    }),
);

test('without script, one blank sheet is printed', () =>
  inTab({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}diagnostic/`);
    expect(pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dg-a4').isVisible()).toBe(true);
    expect(await page.locator('.dg-a4-question').count()).toBe(15);
    expect(await page.locator('.dg-form').isVisible()).toBe(false);
  }));

test('the sheet is copied and downloaded as text, and nothing is asked of the network', () =>
  inTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page, misdeeds) => {
    await open(page, root);
    await page.locator('#dg-parole').fill('garder son adresse');
    await answerAll(page, 'personne', 'partie');
    let requests = 0;
    page.on('request', ({ url }) => {
      if (!url().startsWith('blob:')) requests++;
    });
    await page.getByRole('button', { name: 'Copier en texte' }).click();
    await page.getByText('La feuille est copiée').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger en texte' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('feuille-de-discernement.txt');
    const saved = await textOf(await download.createReadStream());
    expect(saved).toMatch(/^FEUILLE DE DISCERNEMENT[\s\S]*«\u00a0garder son adresse\u00a0»/);
    expect(copied.replaceAll('\r', '')).toBe(saved);
    expect(requests).toBe(0);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));

test('where the clipboard is refused, the text is there to be copied by hand', () =>
  inTab({}, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page, root);
    await answerAll(page, 'personne', 'oui');
    await page.getByRole('button', { name: 'Copier en texte' }).click();
    const text = page.getByLabel('Texte de la feuille');
    await text.waitFor();
    await page.waitForFunction(() => String(getSelection()).startsWith('FEUILLE DE DISCERNEMENT'));
    expect(await text.inputValue()).toMatch(/^FEUILLE DE DISCERNEMENT/);
  }));

test('« et si… » is tried on a copy, and leaves the answers and the sheet alone', () =>
  inTab({}, async (page) => {
    await open(page, root);
    await answerAll(page, 'personne', 'oui');
    await page.locator('.dg-etapes button').nth(1).click();
    await page.locator('input[name=personne-temps][value=non]').check();
    const sheet = await page.locator('.dg-a4').textContent();
    const title = await page.locator('#resultat').textContent();
    const attempt = page.getByRole('button', { name: 'Voir sur une copie' }).first();
    await attempt.click();
    await page.waitForFunction(() => document.activeElement?.id === 'dg-copie');
    expect(await page.locator('.dg-copie').textContent()).toMatch(
      /Vos réponses.*s’outiller.*La copie.*ensemble/s,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    expect(await page.locator('.dg-a4').textContent()).toBe(sheet);
    expect(await page.locator('#resultat').textContent()).toBe(title);
    await page.getByRole('button', { name: 'Revenir à mes réponses' }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('dg-et-si'));
    expect(await page.locator('.dg-copie').count()).toBe(0);
    expect(await page.locator('input[name=personne-temps][value=non]').isChecked()).toBe(true);
  }));

test('a vignette opens without its answers, and stands beside one’s own afterwards', () =>
  inTab({}, async (page, misdeeds) => {
    await page.goto(`${root}vignettes/refus-de-l-ecran/`, { waitUntil: 'load' });
    await page.getByRole('link', { name: 'Essayer cette situation' }).click();
    await page.locator('.dg[data-actif]').waitFor();
    const title = 'Elle ne veut ni téléphone connecté ni ordinateur';
    expect(await page.locator('.dg').textContent()).toContain(title);
    expect(await page.locator('.dg-questions input:checked').count()).toBe(0);
    await page.waitForFunction(() => {
      const { top = -1, bottom = -1 } = document.querySelector('#dg-essai')?.getBoundingClientRect() ?? {};
      return document.activeElement?.id === 'dg-essai' && top >= 0 && bottom <= innerHeight;
    });
    expect(await page.locator('.dg-autre').count()).toBe(0);
    await answerAll(page, 'personne', 'oui');
    const rows = page.locator('.dg-autre tbody tr');
    expect(await rows.count()).toBe(15);
    expect(await rows.first().textContent()).toContain('Non, elle refuse');
    expect(await page.locator('.dg-autre').textContent()).toContain('Une autre lecture, pas un corrigé');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));
