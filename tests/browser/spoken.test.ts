import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open } from './diagnostic-form.ts';
import { inTab } from './tabs.ts';

const root = inject('root');

/** Notes each thing that a live region comes to say, as a screen reader would: when its words change, and are not empty. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const last = new WeakMap<Element, string>();
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status]')) {
        const words = region.textContent?.trim() ?? '';
        if (words !== (last.get(region) ?? '') && words !== '') said.push(words);
        last.set(region, words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const said = (page: Page) => page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0));

/** The role and the name of what has the focus, as the browser tells them to a screen reader. */
async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return `${node?.role?.value} ${node?.name?.value}`;
}

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
