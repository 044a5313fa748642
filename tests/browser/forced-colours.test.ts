import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isSheetPage, pages } from '../site/dist.ts';
import { inTab } from './tabs.ts';

const root = inject('root');
/** How many stops of the keyboard are looked at on each page: the header, the first links of the text. */
const STOPS = 25;

/** The stop that has the focus, and whether something shows it: an outline of its own or of what frames it. */
const focusMark = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const shown = [element, element.parentElement].some((candidate) => {
      if (candidate === null) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate);
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        outlineColor !== getComputedStyle(document.documentElement).backgroundColor
      );
    });
    return { shown, name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}` };
  });

const sheet = pages.find(isSheetPage)?.url ?? '/plan/';

test.for(['/', '/chercher/', '/diagnostic/', '/diagnostic/groupe/', '/plan/', sheet])(
  'with the colours of the system, focus shows at every stop: %s',
  (url) =>
    inTab({ forcedColors: 'active' }, async (page) => {
      await page.goto(root + url.slice(1), { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const stops = [];
      for (let stop = 0; stop < STOPS; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await focusMark(page));
      }
      expect(stops.filter((stop) => stop !== undefined).length).toBeGreaterThan(5);
      expect(stops.flatMap((stop) => (stop === undefined || stop.shown ? [] : [stop.name]))).toEqual([]);
    }),
);

test('with the colours of the system, the answer that is ticked and the one that has the focus are told apart', () =>
  inTab({ forcedColors: 'active' }, async (page) => {
    await page.goto(`${root}diagnostic/`, { waitUntil: 'networkidle' });
    await page.locator('.dg[data-actif]').waitFor();
    const marks = () =>
      page.locator('label:has(> [name=personne-accord])').evaluateAll((labels) =>
        labels.map((label) => {
          const { outlineStyle, borderTopWidth, borderTopColor } = getComputedStyle(label);
          const { height } = label.getBoundingClientRect();
          return { focus: outlineStyle !== 'none', frame: `${borderTopWidth} ${borderTopColor}`, height };
        }),
      );
    const before = await marks();
    await page.locator('[name=personne-accord][value=oui]').focus();
    await page.keyboard.press('Space');
    const [ticked, other] = await marks();
    expect([ticked?.focus, other?.focus]).toEqual([true, false]);
    await page.keyboard.press('Shift+Tab');
    const [left, still] = await marks();
    expect([left?.focus, still?.focus]).toEqual([false, false]);
    expect(left?.frame).toBe(ticked?.frame);
    expect(left?.frame).not.toBe(still?.frame);
    // Nothing moves when an answer is ticked.
    expect(left?.height).toBe(before[0]?.height);
  }));

test('with the colours of the system, the shapes of the postures stand out from the page', () =>
  inTab({ forcedColors: 'active' }, async (page) => {
    await page.goto(root);
    const [paper, ...shapes] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      ...[...document.querySelectorAll('.forme')].map((shape) => getComputedStyle(shape).borderTopColor),
    ]);
    expect(shapes.length).toBeGreaterThanOrEqual(3);
    expect(shapes).not.toContain(paper);
  }));

test('with the colours of the system, boxes to tick keep their border', () =>
  inTab({ forcedColors: 'active' }, async (page) => {
    const withBoxes = pages.find(({ html }) => /class="case"/.test(html));
    expect(withBoxes).toBeDefined();
    await page.goto(root + (withBoxes?.url ?? '/').slice(1));
    const [paper, border, width] = await page.evaluate(() => {
      const box = document.querySelector('.case');
      if (box === null) return [];
      const { borderTopColor, borderTopWidth } = getComputedStyle(box, '::before');
      return [getComputedStyle(document.documentElement).backgroundColor, borderTopColor, borderTopWidth];
    });
    expect(Number.parseFloat(width ?? '0')).toBeGreaterThanOrEqual(1);
    expect(border).not.toBe(paper);
  }));
