import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The engine as a page loads it; the short form, because every page reads it again. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG at all three levels, what follows from them in French and European law, and axe's own good practice. */
const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'RGAAv4',
  'EN-301-549',
];

/** Every rule with one of these tags, those that axe leaves out unless asked (enhanced contrast, target size) included. */
const RULES = axe.getRules(TAGS).map(({ ruleId }) => ruleId);

/** The rules whose answer can change with the colours alone: the elements and their order stay the same in dark. */
const COLOUR_RULES = RULES.filter((id) => /contrast|link-in-text-block/.test(id));

/** What axe-core finds wrong in the page as it is now: one line an element. */
export async function axeFaults(
  page: Page,
  { coloursOnly = false }: { readonly coloursOnly?: boolean } = {},
): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's own policy forbids that, and must.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'rule', values },
        resultTypes: ['violations'],
        preload: false,
      }),
    coloursOnly ? COLOUR_RULES : [...RULES],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} – ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}
