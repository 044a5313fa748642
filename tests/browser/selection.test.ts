import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { KINDS } from '../../src/schemas/kinds.ts';
import { isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { inTab } from './tabs.ts';

const url = `${inject('root')}imprimer/selection/`;
const KEEP = 'Garder ma sélection jusqu’à la fermeture de l’onglet';
const QUIET = { errors: [], elsewhere: [], missing: [] };

const entries = pages.filter(isEntryPage).map((page) => ({
  id: page.url.slice(1, -1),
  title: textOf(named(page, 'h1')[0] ?? page.elements[0] ?? failed()),
}));
function failed(): never {
  throw new Error('an entry without elements');
}
/** Twelve entries of all kinds. */
const twelve = KINDS.flatMap((kind) =>
  entries.filter(({ id }) => id.startsWith(`${kind}/`)).slice(0, 3),
).slice(0, 12);
const [first, second, third] = twelve;
if (first === undefined || second === undefined || third === undefined) throw new Error('too few entries');
const linkTo = (chosen: readonly { readonly id: string }[]) =>
  `${url}#fiches=${chosen.map(({ id }) => id).join(',')}`;

const open = async (page: Page, address = url) => {
  // A hash alone would not load the page again.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
};
const chosen = (page: Page) => page.locator('#liste-choisies a').allTextContents();
const laidOut = (page: Page) => page.locator('#fiches article > h2').allTextContents();
const said = (page: Page) => page.locator('#dit').textContent();
const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const print = async (page: Page) => pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
const stored = (page: Page) =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);

/** What the keyboard is on, as a screen reader says it. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.replaceAll(/\s+/g, ' '));

async function tick(page: Page, title: string): Promise<void> {
  await page.locator('#filtre').fill(title);
  await page.getByLabel(title, { exact: true }).check();
}

describe('gathering', () => {
  test('one finds entries by typing, ticks them, and the document and the address follow', () =>
    inTab({}, async (page, misdeeds) => {
      await open(page);
      expect(await page.locator('#sans-script').isVisible()).toBe(false);
      expect(await page.locator('#imprimer').isDisabled()).toBe(true);
      for (const { title } of twelve.slice(0, 3)) await tick(page, title);
      expect(await chosen(page)).toEqual(twelve.slice(0, 3).map(({ title }) => title));
      expect(await said(page)).toContain(third.title);
      await page.locator('#fiches article').nth(2).waitFor();
      expect(await laidOut(page)).toEqual(
        twelve.slice(0, 3).map(({ title }, index) => `${index + 1}. ${title}`),
      );
      expect(page.url()).toBe(linkTo(twelve.slice(0, 3)));

      await page.locator('#filtre').fill(second.title);
      await page.getByLabel(second.title, { exact: true }).uncheck();
      expect(await chosen(page)).toEqual([first.title, third.title]);
      await page.locator('#filtre').fill('zzzz');
      expect(await page.locator('#trouvees').textContent()).toMatch(/Rien trouvé/);
      expect(await page.locator('#rayons li:visible').count()).toBe(0);
      expect(await stored(page)).toEqual([0, 0, '']);
      expect(misdeeds).toEqual(QUIET);
    }));

  test('a list is taken whole: by its link, and by its button', () =>
    inTab({}, async (page) => {
      await page.goto(`${inject('root')}vignettes/`);
      const listed = await page.locator('main ul.liste a').allTextContents();
      await page.getByRole('link', { name: 'Choisir parmi ces fiches' }).click();
      await page.locator('#liste-choisies a').first().waitFor();
      expect(await chosen(page)).toEqual(listed);
      await page.getByText('Toute une liste d’un coup').click();
      await page.locator('[data-liste=outils] button').click();
      const all = entries.filter(({ id }) => /^(?:vignettes|outils)\//.test(id)).length;
      expect((await chosen(page)).length).toBe(all);
      expect(await said(page)).toBe(`${all - listed.length}\u00a0fiches ajoutées.`);
      await page.locator('[data-liste=outils] button').click();
      expect(await said(page)).toBe('Toutes y étaient déjà.');
    }));

  test('by keyboard, entries are put in order and taken out; the focus stays, the place is said', () =>
    inTab({}, async (page) => {
      await open(page, linkTo([first, second, third]));
      const button = (name: string, title: string) =>
        page.getByRole('button', { name: `${name} « ${title} »` });
      await button('Monter', second.title).press('Enter');
      expect(await chosen(page)).toEqual([second.title, first.title, third.title]);
      expect(await said(page)).toMatch(/place 1 sur 3/);
      // At the top there is no way up: the keyboard is on the way down.
      expect(await focused(page)).toContain(`Descendre « ${second.title} »`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await chosen(page)).toEqual([first.title, third.title, second.title]);
      await button('Retirer', third.title).press('Enter');
      expect(await chosen(page)).toEqual([first.title, second.title]);
      expect(await focused(page)).toContain(`Retirer « ${second.title} »`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await chosen(page)).toEqual([]);
      expect(await focused(page)).toBe('Les fiches choisies');
      expect(page.url()).toBe(url);
    }));

  test('a link from an entry adds it; kept in the tab if asked, and only then', () =>
    inTab({}, async (page, misdeeds) => {
      await open(page, `${url}#ajouter=${first.id}`);
      expect(await chosen(page)).toEqual([first.title]);
      expect(await said(page)).toMatch(/Ajoutée.*demandez à garder/);
      expect(await stored(page)).toEqual([0, 0, '']);
      await open(page, `${url}#ajouter=${second.id}`);
      expect(await chosen(page)).toEqual([second.title]);

      await page.getByLabel(KEEP).check();
      await open(page, `${url}#ajouter=${first.id}`);
      expect(await chosen(page)).toEqual([second.title, first.title]);
      expect(await page.getByLabel(KEEP).isChecked()).toBe(true);
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe(
        JSON.stringify({ selection: `${second.id},${first.id}` }),
      );
      // Without anything after it, the address finds what is kept.
      await open(page);
      expect(await chosen(page)).toEqual([second.title, first.title]);
      // A link that someone sends takes nothing from it.
      await open(page, linkTo([third]));
      expect(await chosen(page)).toEqual([third.title]);
      await page.getByRole('button', { name: 'Reprendre celle que je garde' }).click();
      expect(await chosen(page)).toEqual([second.title, first.title]);
      expect(await page.locator('#autre').isVisible()).toBe(false);

      await page.getByLabel(KEEP).uncheck();
      expect(await stored(page)).toEqual([0, 0, '']);
      await page.getByLabel(KEEP).check();
      await page.locator('#titre').fill('Pour la réunion');
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      expect(await stored(page)).toEqual([0, 0, '']);
      expect(await chosen(page)).toEqual([]);
      expect(await page.locator('#document').isVisible()).toBe(false);
      expect(await page.locator('#titre').inputValue()).toBe('');
      expect(page.url()).toBe(url);
      expect(misdeeds).toEqual(QUIET);
    }));
});

describe('sharing', () => {
  test('a link gives the same selection elsewhere, without repeats, and says what it does not know', () =>
    inTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await open(page, `${linkTo([second, first, second])},conseils/absente`);
      expect(await chosen(page)).toEqual([second.title, first.title]);
      expect(await said(page)).toMatch(/Une fiche demandée n’est pas dans ce carnet.*\(conseils\/absente\)/);
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      await page.waitForFunction(() => document.getElementById('fait')?.textContent !== '');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(linkTo([second, first]));
      expect(await page.locator('#fait').textContent()).toBe('Le lien est copié.');
    }));

  test('where the browser does not let it copy, the link is shown, selected', () =>
    inTab({}, async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await open(page, linkTo([first]));
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      expect(await page.locator('#lien').inputValue()).toBe(linkTo([first]));
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(linkTo([first]));
      expect(await axeFaults(page)).toEqual([]);
    }));

  test('a place of the document can be gone to, and the address says the selection again', () =>
    inTab({}, async (page) => {
      await open(page, linkTo([first, second]));
      const line = page.locator('#lignes-du-sommaire a', { hasText: second.title });
      await line.click();
      await page.waitForFunction(() => scrollY > 500);
      const top = await page
        .locator('#fiches article > h2')
        .nth(1)
        .evaluate((title) => title.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(60);
      await page.waitForURL(linkTo([first, second]));
      await page.reload({ waitUntil: 'networkidle' });
      expect(await chosen(page)).toEqual([first.title, second.title]);
    }));

  test('what a link holds is never run', () =>
    inTab({}, async (page, misdeeds) => {
      await open(
        page,
        `${url}#fiches=${encodeURIComponent('<img src=x onerror="document.title=1">')},${first.id}`,
      );
      expect(await chosen(page)).toEqual([first.title]);
      expect(await page.locator('main img').count()).toBe(0);
      expect(misdeeds).toEqual(QUIET);
    }));
});

describe('printing', () => {
  test(
    'twelve entries make one document: each begins a page, and every reference leads somewhere',
    { timeout: 120_000 },
    () =>
      inTab({}, async (page, misdeeds) => {
        let alone = 0;
        for (const { id } of twelve) {
          await page.goto(`${inject('root')}${id}/`);
          alone += await print(page);
        }
        await open(page, linkTo(twelve));
        await page.locator('#titre').fill('Pour la réunion d’équipe');
        await page.locator('#fiches article').nth(11).waitFor();
        expect(await laidOut(page)).toEqual(twelve.map(({ title }, index) => `${index + 1}. ${title}`));
        expect(await page.locator('.couverture').textContent()).toMatch(
          /Carnet de cyber-discernement\s*Pour la réunion d’équipe\s*Carnet du \d/,
        );
        // The cover with its contents, then each entry on as many pages as when it is printed alone.
        expect(await print(page)).toBe(1 + alone);

        const { repeated, lost, shapes } = await page.evaluate(() => {
          const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
          const links = [...document.querySelectorAll<HTMLAnchorElement>('#document a[href^="#"]')];
          return {
            repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
            lost: links
              .map(({ hash }) => decodeURIComponent(hash.slice(1)))
              .filter((id) => !ids.includes(id)),
            shapes: [...document.querySelectorAll('#fiches svg path')].every(
              (path) => (path as SVGPathElement).getTotalLength() > 0,
            ),
          };
        });
        expect({ repeated, lost, shapes }).toEqual({ repeated: [], lost: [], shapes: true });
        expect(misdeeds).toEqual(QUIET);
      }),
  );

  test('links that leave the document lead to pages that exist, under a path too', () =>
    inTab({}, async (page) => {
      const nested = inject('nested');
      await open(page, `${nested}imprimer/selection/#fiches=${first.id},${third.id}`);
      const links = await page
        .locator('#fiches a')
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href.replace(/#.*$/, '')));
      const own = [...new Set(links)].filter((link) => link.startsWith(new URL(nested).origin));
      expect(own.length).toBeGreaterThan(1);
      const lost = await Promise.all(
        own.map(async (link) => ((await page.request.get(link)).ok() ? [] : [link])),
      );
      expect(lost.flat()).toEqual([]);
      expect(own.filter((link) => !link.startsWith(nested))).toEqual([]);
    }));

  test('an entry that cannot be read is said to be missing, on paper too, until it can', () =>
    inTab({}, async (page) => {
      await page.route(`**/${second.id}/`, (route) => route.abort());
      await open(page, linkTo([first, second, third]));
      await page.locator('#manque').waitFor();
      expect(await page.locator('#manquantes').textContent()).toContain(second.title);
      expect(await laidOut(page)).toEqual([`1. ${first.title}`, `2. ${third.title}`]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#manque').isVisible()).toBe(true);
      expect(await page.locator('#reessayer').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.unroute(`**/${second.id}/`);
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await page.locator('#fiches article').nth(2).waitFor();
      expect(await page.locator('#manque').isVisible()).toBe(false);
    }));

  test('printed too early, the sheet says that it is not whole', () =>
    inTab({}, async (page) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(`**/${second.id}/`, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(linkTo([first, second]));
      await page.locator('#liste-choisies a').nth(1).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#incomplet').isVisible()).toBe(true);
      release();
      await page.locator('#fiches article').nth(1).waitFor();
      expect(await page.locator('#incomplet').isVisible()).toBe(false);
    }));

  test('nothing chosen: the sheet says so', () =>
    inTab({}, async (page) => {
      await open(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main > :visible').allTextContents()).toEqual([
        expect.stringMatching(/^\s*Aucune fiche n’est choisie/),
      ]);
    }));
});

test('the title warns of personal data, masks it in one click, and does not come back', () =>
  inTab({}, async (page) => {
    await open(page, linkTo([first]));
    await page.locator('#titre').fill('Pour Madame Lambda');
    expect(await page.locator('#titre-avis').textContent()).toMatch(/nom d’une personne/);
    // Told once one stops typing, then by the field to those who come back to it.
    expect(await page.locator('#titre-dit').textContent()).toBe('');
    await page.locator('#titre-dit', { hasText: /nom d’une personne/ }).waitFor({ state: 'attached' });
    await page.locator('#titre').blur();
    expect(await page.locator('#titre').getAttribute('aria-describedby')).toBe('titre-aide titre-avis');
    await page.getByRole('button', { name: 'Masquer' }).click();
    expect(await page.locator('#titre').inputValue()).not.toContain('Lambda');
    expect(await page.locator('#titre-du-document').textContent()).not.toContain('Lambda');
    expect(await page.locator('#titre-avis').textContent()).toBe('');
    await page.goto(`${inject('root')}plan/`);
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await chosen(page)).toEqual([first.title]);
    expect(await page.locator('#titre').inputValue()).toBe('');
  }));

test.for([320, 1280])(
  'accessible and never too wide, with twelve entries, at %i px',
  { timeout: 180_000 },
  (width) =>
    inTab({ viewport: { width, height: 800 } }, async (page) => {
      await open(page, linkTo(twelve));
      await page.locator('#filtre').fill('mot');
      await page.locator('#titre').fill('Pour Madame Lambda');
      expect(await axeFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page, { coloursOnly: true })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }),
);

test('without script: a sentence, the section sheets, and every entry by its link', () =>
  inTab({ javaScriptEnabled: false }, async (page, misdeeds) => {
    await page.goto(`${url}#ajouter=${first.id}`);
    expect(await page.locator('#sans-script').isVisible()).toBe(true);
    expect(await page.locator('#choix').isVisible()).toBe(false);
    expect(await page.locator('input:visible').count()).toBe(
      await page.locator('header input:visible').count(),
    );
    expect(await page.locator('#rayons li[data-fiche] a').count()).toBe(entries.length);
    await page.locator('#sans-script a').click();
    await page.waitForURL(`${inject('root')}imprimer/`);
    await page.locator('main a[href="conseils/"]').click();
    expect(await page.locator('main article').count()).toBeGreaterThan(1);
    expect(misdeeds).toEqual(QUIET);
  }));
