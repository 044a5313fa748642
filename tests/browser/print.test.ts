import { beforeAll, expect, inject, test } from 'vitest';
import { isEntryPage, isLargePrintPage, isSheetPage, pages } from '../site/dist.ts';
import { drawPaper, ink, readPaper } from './paper.ts';
import { printedText } from './printed-text.ts';
import { inTabs } from './tabs.ts';
import { missing, wordsOf } from './words.ts';

/** The pages made to be printed: entries and their forms. */
const printable = pages.filter((page) => isEntryPage(page) || isSheetPage(page));
const SMALLEST = 9;
/** Letters of large print: those of its text, and the smallest. */
const LARGE = { text: 18, smallest: 16 };
const MOST_INK = 0.08;
/** Dots an inch: enough to weigh ink. */
const COARSE = 24;

/** What is wrong on paper, by what was looked at; each line begins with the page. */
const seen: Record<'length' | 'alone' | 'lost' | 'added' | 'small' | 'dark', string[]> = {
  length: [],
  alone: [],
  lost: [],
  added: [],
  small: [],
  dark: [],
};

/** How many A4 pages one may take: an entry two, a form one, and one more for each further handout. */
const most = (url: string, handouts: number): number =>
  isSheetPage({ url }) ? Math.max(1, handouts) : 2 + handouts;

beforeAll(async () => {
  // One printing a page, for everything that only looks at it. In dark: the screen’s colours never reach paper.
  await inTabs(printable, { colorScheme: 'dark' }, async (page, { url }) => {
    const note = (kind: keyof typeof seen, found: readonly (string | number)[]) =>
      seen[kind].push(...found.map((fault) => `${url}  ${fault}`));
    await page.goto(inject('root') + url.slice(1), { waitUntil: 'load' });
    const { text, addresses, heads } = await printedText(page);
    // A workshop hands out several sheets, each on a page of its own.
    const handouts = await page.locator('h3[id^="page-"]').count();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
    const sheets = await readPaper(pdf);
    const wanted = wordsOf(text, addresses);
    const got = wordsOf(sheets.map((sheet) => sheet.text).join('\n'), addresses);
    if (sheets.length > most(url, handouts)) note('length', [`${sheets.length} pages`]);
    note(
      'alone',
      sheets.flatMap(({ alone }) => alone),
    );
    note('lost', missing(wanted, got));
    const again = wordsOf(heads, []);
    note(
      'added',
      missing(got, wanted).filter((word) => !again.has(word.replace(/ ×\d+$/, ''))),
    );
    note(
      'small',
      sheets.map(({ smallest }) => smallest).filter((points) => points < SMALLEST - 0.01),
    );
    const rasters = await drawPaper(pdf, COARSE);
    const covered = rasters.reduce((sum, raster) => sum + ink(raster), 0) / rasters.length;
    note('dark', covered > MOST_INK ? [covered] : []);
  });
});

test('there are entries and forms to print', () => {
  expect(printable.filter(isEntryPage).length).toBeGreaterThan(0);
  expect(printable.filter(isSheetPage).length).toBeGreaterThan(0);
});

test.for([
  ['takes no more A4 pages than it may', 'length'],
  ['leaves no heading without what it announces', 'alone'],
  ['loses no word', 'lost'],
  ['says nothing that is not on the page', 'added'],
  ['has no letters under 9 points', 'small'],
  ['is mostly white', 'dark'],
] as const)('on paper, every entry and every form %s', ([, kind]) => {
  expect(seen[kind]).toEqual([]);
});

test('large print has a text of 18 points, and nothing under 16', { timeout: 120_000 }, async () => {
  // One of each kind: they share their styles, and a print of all would take as long as all the others.
  const byKind = new Map(pages.filter(isLargePrintPage).map((page) => [page.url.split('/')[1], page]));
  expect(byKind.size).toBe(5);
  const faults = await inTabs([...byKind.values()], {}, async (page, { url }) => {
    await page.goto(inject('root') + url.slice(1), { waitUntil: 'load' });
    // What an entry says: not what stands in its margin, its tables or its forms, nor the calls to its sources.
    const text = await page.locator('.texte:not(.sans-marge) > :is(p, ul, ol)').evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        for (const beside of block.querySelectorAll('.note, .appel, .duree')) beside.remove();
        return (block.textContent ?? '').match(/\p{L}+/gu) ?? [];
      }),
    );
    await page.reload({ waitUntil: 'load' });
    const sheets = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const pieces = sheets.flatMap(({ pieces }) => pieces);
    const ofText = pieces.filter(({ height }) => Math.abs(height - LARGE.text) < 0.01);
    const smaller = pieces.filter(({ height }) => height < LARGE.smallest - 0.01);
    return [
      ...missing(wordsOf(text.join(' '), []), wordsOf(ofText.map((piece) => piece.text).join(' '), [])),
      ...smaller.map((piece) => `${piece.height} pt: ${piece.text}`),
    ].map((fault) => `${url}  ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
});
