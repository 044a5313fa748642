import type { Page } from 'playwright-core';

/** Text as long as a line takes, with wide letters. */
export const LONG = 'MONTRER, EXPLIQUER, RECOMMENCER : ELLE LE DEMANDE AVEC SES MOTS, '.repeat(4);

/** Opens the diagnostic, and waits until its script has taken over. */
export async function open(page: Page, root: string, hash = ''): Promise<void> {
  await page.goto(`${root}diagnostic/${hash}`, { waitUntil: 'networkidle' });
  await page.locator('.dg[data-actif]').waitFor();
}

/** Answers every question of a scope in the same way, block by block, and asks for the result. */
export async function answerAll(page: Page, portee: string, value: string): Promise<void> {
  await page.locator(`input[name=portee][value=${portee}]`).check();
  for (const block of await page.locator('.dg-etapes button').all()) {
    await block.click();
    for (const radio of await page.locator(`.dg-bloc:not(.dg-cache) input[value=${value}]`).all())
      await radio.check();
  }
  await page.locator('.dg-etapes button').first().click();
  await page.getByRole('button', { name: 'Voir ce que cela donne' }).click();
  await page.locator('#resultat').waitFor();
}
