import { describe, expect, inject, test } from 'vitest';
import { scope } from '../../src/schemas/diagnostic-ids.ts';
import { fillSheet } from './fill.ts';
import { pdfPages } from './pdf.ts';
import { printWith } from './print-with.ts';

const root = inject('root');
/** One A4 page, with its head, its last line to fill in and its foot; engines draw them in different orders. */
function expectOneSheet(pages: Awaited<ReturnType<typeof pdfPages>>): void {
  expect(pages).toEqual([
    { width: 210, height: 297, text: expect.stringMatching(/^Feuille de discernement/) },
  ]);
  expect(pages[0]?.text).toContain('À revoir le');
  expect(pages[0]?.text).toContain('que personne n’a validée.');
}

/** From the shortest sheet to the longest: all is well, nothing is, nothing is and one’s own lines replace every suggestion. */
const CASES = [
  ['oui', false],
  ['partie', false],
  ['non', false],
  ['non', true],
] as const;

describe.for(inject('engines'))('%s', (engine) => {
  test.for(scope.options)('the blank sheet takes one A4 page: %s', async (portee) => {
    expectOneSheet(await pdfPages(await printWith(engine, `${root}diagnostic/${portee}/feuille/`)));
  });

  test.for(
    scope.options.flatMap((portee) => CASES.map(([answer, strike]) => [portee, answer, strike] as const)),
  )('the sheet takes one A4 page: %s, all « %s », struck: %s', async ([portee, answer, strike]) => {
    const script = fillSheet(portee, answer, { strike });
    const pages = await pdfPages(await printWith(engine, `${root}diagnostic/`, { script }));
    expectOneSheet(pages);
    expect(pages[0]?.text).toContain('ELLE LE DEMANDE AVEC SES MOTS');
  });
});
