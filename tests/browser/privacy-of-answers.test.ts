import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { answerAll, open } from './diagnostic-form.ts';
import { inTab } from './tabs.ts';

const root = inject('root');
const KEEP = 'Garder mes réponses dans cet onglet, jusqu’à sa fermeture';
const CHECKED = '.dg-questions input:checked';
const EMPTY = { cookies: 0, local: 0, session: 0, caches: 0, databases: 0, workers: 0 };

/** Everything in which a page can leave a trace. */
const traces = async (page: Page) => ({
  ...(await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
  cookies: (await page.context().cookies()).length,
});

test('a full session leaves nothing: cookies, storages, caches, requests, address', () =>
  inTab({}, async (page, misdeeds) => {
    await open(page, root);
    expect(await traces(page)).toEqual(EMPTY);
    let requests = 0;
    page.on('request', () => requests++);
    await page.locator('#dg-parole').fill('un mot à elle');
    await answerAll(page, 'personne', 'non');
    await page.locator('#dg-question').fill('une question à moi');
    await page.getByRole('button', { name: 'Je ne suis pas d’accord' }).first().click();
    await page.locator('input[id^=dg-propre-]').fill('une piste à moi');
    expect(await traces(page)).toEqual(EMPTY);
    expect(requests).toBe(0);
    expect(page.url()).toBe(`${root}diagnostic/`);
    await page.goto(`${root}plan/`);
    expect(await traces(page)).toEqual(EMPTY);
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await page.locator(CHECKED).count()).toBe(0);
    expect(await page.locator('#dg-parole').inputValue()).toBe('');
    expect(await page.locator('.dg-resultat').count()).toBe(0);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));

test('asked to, the tab keeps the answers alone, until it is told to forget', () =>
  inTab({}, async (page) => {
    await open(page, root);
    expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
    await page.locator('#dg-parole').fill('un mot à elle');
    await page.locator('input[name=personne-accord][value=partie]').check();
    await page.getByLabel(KEEP).check();
    await page.locator('input[name=personne-enjeu][value=oui]').check();
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).toContain('partie');
    expect(kept).not.toContain('un mot');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator(CHECKED).count()).toBe(2);
    expect(await page.locator('#dg-parole').inputValue()).toBe('');
    await page.goto(`${root}plan/`);
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await page.locator(CHECKED).count()).toBe(2);
    expect(await page.getByLabel(KEEP).isChecked()).toBe(true);
    // An exercise starts blank, and does not take the place of what was kept.
    await page.goto(`${root}vignettes/refus-de-l-ecran/`);
    await open(page, root, '#essayer=refus-de-l-ecran');
    expect(await page.locator(CHECKED).count()).toBe(0);
    await page.goto(`${root}plan/`);
    await open(page, root);
    expect(await page.locator(CHECKED).count()).toBe(2);

    await page.getByLabel(KEEP).uncheck();
    expect(await traces(page)).toEqual(EMPTY);
    expect(await page.locator(CHECKED).count()).toBe(2);
    await page.getByLabel(KEEP).check();
    await page.waitForFunction(() => sessionStorage.length > 0);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(await page.locator(CHECKED).count()).toBe(0);
    expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
    await page.goto(`${root}plan/`);
    expect(await traces(page)).toEqual(EMPTY);
  }));

test('a browser that refuses to keep answers, or has no room left, says so, and nothing older stays', () =>
  inTab({}, async (page) => {
    const REFUSED = 'Ce navigateur ne permet pas de garder vos réponses.';
    await open(page, root);
    await page.locator('input[name=personne-accord][value=partie]').check();
    await page.getByLabel(KEEP).check();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('input[name=personne-enjeu][value=oui]').check();
    expect(await page.locator('.dg-statut').textContent()).toBe(REFUSED);
    expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.locator(CHECKED).count()).toBe(2);
    // Asked for again, it is said again.
    await page.locator('input[name=personne-suite][value=oui]').check();
    expect((await page.locator('.dg-statut').textContent())?.trim()).toBe('');
    await page.getByLabel(KEEP).click();
    await page.getByText(REFUSED).waitFor();
    expect(await page.getByLabel(KEEP).isChecked()).toBe(false);

    await page.evaluate(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.locator('input[name=personne-suite][value=non]').check();
    await page.getByLabel(KEEP).click();
    await page.getByText(REFUSED).waitFor();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(await page.locator(CHECKED).count()).toBe(0);
  }));

test('what looks like personal data is said in words, and masked in one click; nothing is blocked', () =>
  inTab({}, async (page) => {
    await open(page, root);
    const line = page.locator('#dg-parole');
    const warning = page.locator('#dg-parole-avis');
    await line.fill('elle veut garder ses papiers');
    expect((await warning.textContent())?.trim()).toBe('');
    expect(await page.getByRole('button', { name: 'Masquer' }).count()).toBe(0);
    await line.fill('Madame Lambda, lambda@exemple.be, veut un rendez-vous');
    expect(await warning.textContent()).toMatch(
      /adresse de courriel.*nom d’une personne|nom d’une personne.*courriel/s,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Masquer' }).click();
    expect(await line.inputValue()).not.toMatch(/Lambda|exemple/);
    expect((await warning.textContent())?.trim()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('dg-parole');
    // Never blocking: the result comes with the line as it was left.
    await line.fill('lambda@exemple.be');
    await answerAll(page, 'personne', 'oui');
    expect(await page.locator('.dg-a4').textContent()).toContain('lambda@exemple.be');
    await page.locator('#dg-question').fill('Et Monsieur Epsilon ?');
    await page.locator('#dg-question-avis + button').click();
    expect(await page.locator('#dg-question').inputValue()).not.toContain('Epsilon');
  }));
