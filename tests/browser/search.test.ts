import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import {
  entries,
  focused,
  headingWithFocus,
  paths,
  queryOf,
  RESULTS,
  search,
  searchUrl,
  settled,
  titleOf,
} from './search-page.ts';
import { inTab } from './tabs.ts';

const root = inject('root');
const [entry = entries[0]] = entries.filter(({ url }) => url.startsWith('/conseils/'));
if (entry === undefined) throw new Error('a site without entries');
const title = titleOf(entry);

test('from home, the words of a title lead to its entry', () =>
  inTab({}, async (page, misdeeds) => {
    await page.goto(root);
    const field = page.locator('main input[name=q]');
    await field.fill(title);
    await field.press('Enter');
    await page.waitForURL(`${root}chercher/?q=*`);
    await settled(page);
    expect(await page.locator('#q').inputValue()).toBe(title);
    expect(await page.locator('#titre-resultats').textContent()).toMatch(/^\d+\u00a0résultats? /);
    expect(await paths(page, RESULTS)).toContain(entry.url);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator(`${RESULTS}[href*="${entry.url}"]`).first().click();
    await page.waitForURL((url) => url.pathname === entry.url);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));

test('the search field of a reading page leads to the results', () =>
  inTab({}, async (page) => {
    await page.goto(root + entry.url.slice(1));
    const field = page.locator('header input[name=q]');
    await field.fill('numérique');
    await field.press('Enter');
    await page.locator(RESULTS).first().waitFor();
    expect(queryOf(page)).toEqual({ q: 'numérique' });
  }));

test('nothing is fetched before someone comes near the field or the filters', () =>
  inTab({ viewport: { width: 320, height: 640 } }, async (page) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) fetched.push(request.url());
    });
    await page.goto(searchUrl(), { waitUntil: 'networkidle' });
    expect(fetched).toEqual([]);
    const engine = page.waitForRequest(/pagefind\.js/);
    await page.locator('#filtres > summary').click();
    await engine;
    await page.goto(searchUrl(), { waitUntil: 'networkidle' });
    const again = page.waitForRequest(/pagefind\.js/);
    await page.locator('#q').focus();
    await again;
  }));

test('results come as one types; screen readers are told once, when one stops', () =>
  inTab({}, async (page) => {
    await page.goto(searchUrl());
    await page.evaluate(() => {
      const seen = { told: [] as (string | null)[], headings: new Set<string | null>() };
      Object.assign(globalThis, { seen });
      const observe = (id: string, note: (text: string | null) => void) => {
        const element = document.getElementById(id);
        if (element === null) throw new Error(id);
        new MutationObserver(() => note(element.textContent)).observe(element, { childList: true });
      };
      observe('annonce', (text) => seen.told.push(text));
      observe('titre-resultats', (text) => seen.headings.add(text));
    });
    // Slow enough for results to come between two keys, quick enough for nobody to have stopped.
    await page.locator('#q').pressSequentially('numérique', { delay: 150 });
    const sentence = await settled(page);
    const seen = await page.evaluate(() => {
      const { told, headings } = (
        globalThis as unknown as { seen: { told: string[]; headings: Set<string> } }
      ).seen;
      return { told, headings: [...headings] };
    });
    expect(seen.told).toEqual([sentence]);
    expect(seen.headings.length).toBeGreaterThan(1);
    expect(sentence).toBe(`${await page.locator('#titre-resultats').textContent()}.`);
  }));

test('a result says its kind, its postures in words and shapes, and marks the words found', () =>
  inTab({}, async (page) => {
    await search(page, '?q=numérique');
    const items = await page.locator('#trouve .liste > li').evaluateAll((found) =>
      found.map((item) => ({
        url: new URL((item.querySelector('a.titre') as HTMLAnchorElement).href).pathname,
        kind: item.querySelector('.type')?.textContent,
        postures: [...item.querySelectorAll('.posture')].map((posture) => ({
          word: posture.textContent?.trim(),
          whole: getComputedStyle(posture).clipPath === 'none',
          shape: getComputedStyle(posture.querySelector('.forme') ?? posture).clipPath,
        })),
        marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      })),
    );
    expect(items.length).toBeGreaterThan(1);
    expect(items.flatMap(({ marks }) => marks).join(' ')).toMatch(/num[ée]ri/i);
    for (const { url, kind, postures, marks } of items) {
      expect(kind, url).toMatch(/\p{L}/u);
      expect(
        marks.filter((mark) => /^\P{L}|\P{L}$/u.test(mark)),
        url,
      ).toEqual([]);
      if (entries.some((page) => page.url === url)) expect(postures.length, url).toBeGreaterThan(0);
      for (const { word, whole, shape } of postures) {
        expect(['Je sais', 'Ça veut', 'Je peux'], url).toContain(word);
        expect(whole, url).toBe(true);
        expect(shape, url).toMatch(/^(?:polygon|inset)/);
      }
    }
  }));

test('the rest of the results comes on demand, and the focus goes to the first new one', () =>
  inTab({}, async (page) => {
    await search(page, '?q=numérique');
    const more = page.locator('#suite-resultats');
    await more.waitFor();
    const before = await page.locator(RESULTS).allTextContents();
    await more.click();
    await page.waitForFunction(([links, count]) => document.querySelectorAll(links).length > count, [
      RESULTS,
      before.length,
    ] as const);
    const after = await page.locator(RESULTS).allTextContents();
    expect(after.slice(0, before.length)).toEqual(before);
    expect((await focused(page)).text).toBe(after[before.length]);
  }));

test('nothing found: a sentence says so, and the ways on are there', () =>
  inTab({}, async (page, misdeeds) => {
    // Signs that no entry has: Pagefind gives an unknown word the entries that share its first letters.
    await search(page, `?q=${encodeURIComponent('漢字')}&type=outils`);
    expect(await page.locator('#titre-resultats').textContent()).toContain('Rien trouvé');
    expect(await page.locator(RESULTS).count()).toBe(0);
    expect(await page.locator('#index-complet').isVisible()).toBe(true);
    expect(await paths(page, '#rien a')).toContain('/contribuer/');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('#sans-filtres a').click();
    await page.waitForURL(`${searchUrl()}?q=*`);
    expect(queryOf(page)).toEqual({ q: '漢字' });
    expect(await headingWithFocus(page)).toContain('Rien trouvé');
    expect(misdeeds).toEqual({ errors: [], elsewhere: [], missing: [] });
  }));

test('words half typed that find nothing leave what is shown', () =>
  inTab({}, async (page) => {
    await search(page, '?q=numérique');
    const heading = await page.locator('#titre-resultats').textContent();
    const headings: (string | null)[] = [];
    await page.exposeFunction('note', (text: string) => headings.push(text));
    await page.evaluate(() => {
      const element = document.getElementById('titre-resultats');
      if (element === null) throw new Error('no heading');
      new MutationObserver(() => Reflect.get(globalThis, 'note')(element.textContent)).observe(element, {
        childList: true,
      });
    });
    await page.locator('#q').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('漢', { delay: 100 });
    await page.keyboard.press('Backspace');
    await page.locator('#q').fill('漢字');
    const last = await settled(page, `${heading}.`);
    expect(last).toMatch(/^Rien trouvé/);
    expect(headings.filter((text) => text?.startsWith('Rien trouvé'))).toHaveLength(1);
  }));

test('what is typed is never run', () =>
  inTab({}, async (page, misdeeds) => {
    const typed = '<img src=x onerror="document.title=1">';
    await search(page, `?q=${encodeURIComponent(typed)}`);
    expect(await page.locator('#q').inputValue()).toBe(typed);
    expect(await page.locator('main img').count()).toBe(0);
    expect(misdeeds.errors).toEqual([]);
  }));

test.for([320, 768, 1280])('the results fit a window of %i px, and are accessible in both lights', (width) =>
  inTab({ viewport: { width, height: 800 } }, async (page) => {
    await search(page, '?q=numérique&theme=droits-et-demarches');
    await page.locator('#filtres').evaluate((panel) => {
      for (const details of [panel, ...panel.querySelectorAll('details')])
        (details as HTMLDetailsElement).open = true;
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, { coloursOnly: true })).toEqual([]);
    const small = await page.locator('main :is(a, button, summary, label):visible').evaluateAll((targets) =>
      targets
        .map((target) => ({ name: target.textContent?.trim(), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height < 43.5)
        .map(({ name, box }) => `${name}: ${box.height} px`),
    );
    expect(small).toEqual([]);
  }),
);

test('on paper, the results keep their address and lose the controls', () =>
  inTab({}, async (page) => {
    await search(page, '?q=numérique');
    await page.emulateMedia({ media: 'print' });
    const [url] = await paths(page, RESULTS);
    expect(await page.locator('#trouve .papier').first().textContent()).toBe(url);
    expect(await page.locator('#trouve .papier').first().isVisible()).toBe(true);
    for (const control of ['#recherche', '#filtres', '#suite-resultats'])
      expect(await page.locator(control).isVisible(), control).toBe(false);
  }));
