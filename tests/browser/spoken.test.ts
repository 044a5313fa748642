import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerAll, open } from './diagnostic-form.ts';
import { inTab } from './tabs.ts';

const root = inject('root');

/** Notes each thing that a live region comes to say, as a screen reader would: when its words change, and are not empty. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const last = new WeakMap<Element, string>();
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const hear = () => {
      for (const region of document.querySelectorAll('[aria-live=polite]')) {
        const words = region.textContent?.trim() ?? '';
        if (words !== (last.get(region) ?? '') && words !== '') said.push(words);
        last.set(region, words);
      }
    };
    hear();
    said.length = 0;
    new MutationObserver(hear).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
const said = (page: Page) => page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0));

/** What has the focus, as the browser tells it to a screen reader. */
async function focusedNode(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
}
const focused = async (page: Page): Promise<string> => {
  const node = await focusedNode(page);
  return `${node?.role?.value} ${node?.name?.value}`.replace(/\s+/g, ' ');
};
const description = async (page: Page): Promise<string> =>
  String((await focusedNode(page))?.description?.value ?? '');

async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  throw new Error(`the keyboard never reached ${wanted}`);
}

const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 100)));

test('a session by keyboard: each group has its question, each thing is said once, the focus is never lost', () =>
  inTab({}, async (page) => {
    await open(page, root);
    await listen(page);
    const groups = await page.locator('.dg-bloc:not(.dg-cache)').getByRole('group').all();
    expect(groups.length).toBe(5);
    for (const group of groups) {
      expect(await group.getByRole('radio').count()).toBe(4);
      expect(await group.ariaSnapshot()).toMatch(/^- '?group "[^"]+\?"/);
    }
    const blocks = ['accord', 'savoir', 'cadre', 'loi'];
    for (const [index, criterion] of blocks.entries()) {
      await tabTo(page, `input[name=personne-${criterion}]`);
      await page.keyboard.press('Space');
      if (index === blocks.length - 1) break;
      await tabTo(page, '.dg-commandes .bouton:first-child');
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await focused(page)).toMatch(/^heading Est-ce que /);
    }
    expect(await said(page)).toEqual([
      'Chaque bloc a une réponse\u00a0: vous pouvez voir ce que cela donne.',
    ]);
    await tabTo(page, '.dg-commandes [type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'resultat');
    expect(await focused(page)).toMatch(/^heading .+\.$/);
    expect(await said(page)).toEqual([expect.stringMatching(/^Première piste, d’après vos réponses/)]);

    await page.locator('.dg-commandes .bouton.clair').first().focus();
    await page.locator('.dg-bloc:not(.dg-cache) .dg-lien').first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused(page)).toBe('radio Oui');
    expect((await said(page)).length).toBeLessThanOrEqual(1);

    await page.getByRole('button', { name: 'Tout effacer' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused(page)).toBe('region Les questions');
    expect(await said(page)).toEqual(['Tout est effacé.']);
  }));

test('the name of someone: told once one stops typing, then by the line to those who come back to it', () =>
  inTab({}, async (page) => {
    await open(page, root);
    await listen(page);
    const line = page.locator('#dg-parole');
    const help = (await page.locator('#dg-parole-aide').textContent()) ?? '';
    await line.pressSequentially('Madame Lambda veut', { delay: 60 });
    expect(await page.locator('#dg-parole-avis').textContent()).toMatch(/^Est-ce le nom d’une personne/);
    expect(await said(page)).toEqual([]);
    await page.waitForTimeout(1200);
    expect(await said(page)).toEqual([expect.stringMatching(/^Est-ce le nom d’une personne/)]);
    await line.pressSequentially(' un rendez-vous', { delay: 60 });
    expect(await description(page)).toBe(help);
    await page.waitForTimeout(1200);
    expect(await said(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatch(/^textbox /);
    expect(await description(page)).toMatch(/^Facultatif.*Est-ce le nom d’une personne/);
    await line.fill('elle veut un rendez-vous');
    await page.keyboard.press('Tab');
    await line.focus();
    expect(await description(page)).toBe(help);
    expect(await said(page)).toEqual([]);
  }));

test('striking a suggestion leads to one’s own line; taking it back is told', () =>
  inTab({}, async (page) => {
    await open(page, root);
    await answerAll(page, 'personne', 'nsp');
    await listen(page);
    const title = await page.locator('.dg-piste h4').first().textContent();
    const button = page.locator('.dg-piste .dg-lien').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused(page)).toBe('textbox À la place, je propose');
    expect(await description(page)).toBe(`Piste écartée\u00a0: ${title}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused(page)).toBe(`button Je ne suis pas d’accord avec cette piste : ${title}`);
    expect(await said(page)).toEqual([`Piste reprise\u00a0: ${title}.`]);
    await page.keyboard.press('Enter');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await said(page)).toEqual([`Piste reprise\u00a0: ${title}.`]);
  }));

test('asking again leads to what is missing; the suggestion that is told is found by its heading', () =>
  inTab({}, async (page) => {
    await open(page, root);
    await listen(page);
    const see = page.getByRole('button', { name: 'Voir ce que cela donne' });
    await page.locator('.dg-bloc:not(.dg-cache) input[value=oui]').first().check();
    await see.click();
    await settled(page);
    expect(await said(page)).toEqual([expect.stringMatching(/^Il manque encore une réponse/)]);
    await see.click();
    await settled(page);
    expect(await focused(page)).toBe('heading Est-ce que je sais ?');
    await answerAll(page, 'personne', 'oui');
    await settled(page);
    const told = (await said(page)).at(-1) ?? '';
    const [, title = ''] = /\u00a0: (.+)\.$/.exec(told) ?? [];
    const headings = await page.locator('.dg-resultat h4').allTextContents();
    expect(headings.map((heading) => heading.toLowerCase())).toContain(title);
  }));

test('a block opens at its title, above all that it holds, and its step says so', () =>
  inTab({}, async (page) => {
    await open(page, root);
    const step = (name: string) => page.getByRole('button', { name, exact: true });
    expect(await step('La situation : à regarder (bloc ouvert)').count()).toBe(1);
    await step('Je sais : à regarder').click();
    await settled(page);
    await step('La situation : à regarder').click();
    await settled(page);
    expect(await focused(page)).toBe('heading La situation');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('radio Une situation avec une personne');
    expect(await description(page)).toMatch(/^Une démarche/);
  }));

test('what the answers say is read in whole words, and what is only for paper is not read', () =>
  inTab({}, async (page) => {
    await open(page, root);
    await answerAll(page, 'personne', 'non');
    expect(await page.locator('.dg-bandeaux').ariaSnapshot()).toMatch(/- listitem: "savoir\s: obstacle"$/m);
    expect(await page.locator('.dg-negociation').ariaSnapshot()).not.toContain('pour le');
    const regions = await page.locator('.dg-resultat').getByRole('region').count();
    expect(regions).toBe(0);
  }));
