import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { SINGLE_FILE } from '../../src/single-file/address.ts';
import { missing, wordsOf } from '../browser/words.ts';
import { DIST, isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { fillSheet, HELPERS } from './fill.ts';
import { pdfPages } from './pdf.ts';
import { printWith } from './print-with.ts';

/** The file as one opens it from a key: no host at all. */
const file = pathToFileURL(join(DIST, SINGLE_FILE)).href;
const [title] = pages.filter(isEntryPage).map((page) => named(page, 'h1').map(textOf).join());
if (title === undefined) throw new Error('no entry');

/** Types words without their accents, and opens the first page found: it must be the one of that title. */
const searchAndOpen = `${HELPERS}
await type('#q', ${JSON.stringify(title.normalize('NFD').replace(/\p{M}/gu, ''))});
const link = await until('#resultats a');
if (link.textContent !== ${JSON.stringify(title)}) throw new Error('found first: ' + link.textContent);
link.click();
await until('main > article:not([hidden])');`;

describe.for(inject('engines'))('%s, from the disk', (engine) => {
  test('finds an entry by its words, and prints it alone', async () => {
    const sheets = await pdfPages(await printWith(engine, file, { script: searchAndOpen }));
    expect(sheets.length).toBeLessThanOrEqual(3);
    expect(missing(wordsOf(title, []), wordsOf(sheets[0]?.text ?? '', []))).toEqual([]);
  });

  test('answers the diagnostic, and prints the result on one A4 page', async () => {
    const script = fillSheet('personne', 'non', { strike: false });
    const sheets = await pdfPages(await printWith(engine, `${file}#diagnostic`, { script }));
    expect(sheets.length).toBe(1);
    expect(sheets[0]).toMatchObject({ width: 210, height: 297 });
    expect(sheets[0]?.text).toContain('Feuille de discernement');
    expect(sheets[0]?.text).toContain('que personne n’a validée.');
  });
});
