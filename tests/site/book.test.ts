import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { imposition } from '../../src/book/imposition.ts';
import type { Carnet } from '../../src/carnet/carnet.ts';
import { checkContent } from '../../src/carnet/check-content.ts';
import { contentOnDisk } from '../../src/carnet/content-on-disk.ts';
import { carnetDate } from '../../src/carnet/freshness.ts';
import { toText } from '../../src/mdx/to-text.ts';
import { frenchDate } from '../../src/typography/dates.ts';
import { SITE_NAME } from '../../src/ui/fr.ts';
import * as pdf from '../book/read-pdf.ts';
import { DIST } from './dist.ts';

/** The smallest letters that a book may have, in points; a file rounds them. */
const SMALLEST = 8.99;

let carnet: Carnet;
let book: PDFDocumentProxy;
let pages: readonly pdf.ReadPage[];
let outline: readonly pdf.Bookmark[];
/** What stands at the foot of each page, beside its number. */
let foot: string;

beforeAll(async () => {
  const checked = checkContent(await contentOnDisk(join(DIST, '..'), '2999-12-31')).carnet;
  if (checked === undefined) throw new Error('the content has problems');
  carnet = checked;
  book = await pdf.openPdf(readFileSync(join(DIST, 'imprimer', 'carnet.pdf')));
  pages = await pdf.readPages(book);
  outline = await pdf.readOutline(book);
  foot = pdf.lettersOf(`${SITE_NAME} ${frenchDate(carnetDate(carnet))}`);
}, 60_000);

/** The letters printed from the page of a bookmark to that of the next. */
function lettersFrom(title: string): string {
  const index = outline.findIndex((bookmark) => bookmark.title === title);
  const [from, to] = [outline[index]?.page ?? Number.NaN, outline[index + 1]?.page ?? pages.length + 1];
  const texts = pages.slice(from - 1, to - 1).map(({ text }) => text);
  return pdf.lettersOf(texts.join('\n'));
}

describe('the book', () => {
  test('has the parts and their entries as its outline, in the order of the carnet', () => {
    const expected = carnet.taxonomie.types.flatMap(({ id, libelle }) => [
      libelle,
      ...carnet.entries.filter(({ kind }) => kind === id).map(({ data }) => data.titre),
    ]);
    const titles = outline.map(({ title }) => title);
    const first = titles.indexOf(expected[0] ?? '');
    expect(titles.slice(first, first + expected.length)).toEqual(expected);
    expect(outline.filter(({ level }) => level === 2).map(({ title }) => title)).toEqual([
      ...carnet.entries.map(({ data }) => data.titre),
      ...carnet.entries.flatMap(({ companion }) => companion?.data.titre ?? []),
      expect.stringContaining('Feuille de discernement'),
      expect.stringContaining('Feuille de discernement'),
    ]);
    const leads = outline.map(({ page }) => page);
    expect(leads).toEqual(leads.toSorted((a, b) => a - b));
  });

  test('has contents whose page numbers are the real ones', () => {
    const lines = outline.slice(1).map(({ title, page }) => `${pdf.lettersOf(title)}${page}`);
    const printed = lettersFrom('Contenu');
    let from = 0;
    // Up to the next line or the foot of the page: a page 12 is not to be taken for a page 1.
    const wrong = lines.filter((line, index) => {
      const at = printed.indexOf(line, from);
      from = at + line.length;
      const next = new RegExp(`^(?:${lines[index + 1] ?? foot}|\\d?${foot})`);
      return at === -1 || !next.test(printed.slice(from));
    });
    expect(wrong).toEqual([]);
  });

  test('says the number of each page on the page', () => {
    const wrong = pages.slice(1).filter(({ number, text }) => !pdf.wordsOf(text).includes(String(number)));
    expect(wrong.map(({ number }) => number)).toEqual([]);
  });

  test('loses no word of any entry, nor of the pages to read with the person', () => {
    const texts = carnet.entries.flatMap(({ data, tree, companion }) => [
      { title: data.titre, tree },
      ...(companion === undefined ? [] : [{ title: companion.data.titre, tree: companion.tree }]),
    ]);
    const lost = texts.flatMap(({ title, tree }) => {
      // Of an address, an entry shows the host; the whole of it stands with the contacts.
      const wanted = pdf.wordsOf(toText(tree, carnet).replaceAll(/https?:\/\/\S+/g, ''));
      const fault = pdf.firstLost(wanted, lettersFrom(title));
      return fault === undefined ? [] : [`${title}: « ${fault} »`];
    });
    expect(lost).toEqual([]);
  });

  test('prints the sources of each entry with their addresses', () => {
    const lost = carnet.entries.flatMap(({ id, data }) => {
      const letters = lettersFrom(data.titre);
      return data.sources
        .map((pointer) => carnet.source(pointer.id))
        .flatMap(({ title, URL }) => [title, URL ?? ''])
        .filter((words) => !letters.includes(pdf.lettersOf(words)))
        .map((words) => `${id}: ${words}`);
    });
    expect(lost).toEqual([]);
  });

  test('defines every term, and holds every norm and every contact', () => {
    const letters = pdf.lettersOf(pages.map(({ text }) => text).join('\n'));
    const wanted = [
      ...carnet.glossaire.flatMap(({ terme, definition }) => [terme, definition]),
      ...carnet.normes.normes.flatMap(({ titre, resume }) => [titre, resume]),
      ...carnet.contacts.map(({ nom }) => nom),
    ];
    expect(wanted.filter((words) => !letters.includes(pdf.lettersOf(words)))).toEqual([]);
  });

  test('has no letter under 9 pt, and no empty page', () => {
    expect(pages.filter(({ smallest }) => smallest < SMALLEST).map(({ number }) => number)).toEqual([]);
    expect(pages.filter(({ text }) => pdf.wordsOf(text).length < 20).map(({ number }) => number)).toEqual([]);
  });

  test('leaves no heading at the foot of a page', () => {
    const alone = pages.flatMap(({ number, alone }) => alone.map((heading) => `${number} ${heading}`));
    expect(alone).toEqual([]);
  });

  test('keeps each blank sheet of the diagnostic, and each page to read with the person, on one page', () => {
    const alone = outline.flatMap(({ level, title, page }, index) => {
      const single = carnet.entries.every(({ data }) => data.titre !== title);
      const next = outline[index + 1]?.page ?? Number.NaN;
      return level === 2 && single && next !== page + 1 ? [title] : [];
    });
    expect(alone).toEqual([]);
  });

  test('carries its fonts, its language and its tags', async () => {
    expect((await book.getMetadata()).info).toMatchObject({ Language: 'fr-BE' });
    expect(await pdf.isTagged(book)).toBe(true);
    const sampled = [1, ...outline.slice(1, 8).map(({ page }) => page), pages.length];
    const fonts = (
      await Promise.all(sampled.map(async (number) => pdf.fontsOf(await book.getPage(number))))
    ).flat();
    expect(fonts.length).toBeGreaterThan(sampled.length);
    for (const { name, missing } of fonts) {
      expect(missing, name).toBe(false);
      expect(name).toMatch(/^[A-Z]{6}\+(?:AtkinsonHyperlegibleNext|LibertinusSerif)-/);
    }
  });

  test('has links that lead to pages of the book or to addresses of the web', async () => {
    let inside = 0;
    for (const { page } of outline.filter(({ level }) => level === 2)) {
      for (const link of await (await book.getPage(page)).getAnnotations()) {
        if (typeof link.url === 'string') expect(link.url).toMatch(/^https?:\/\//);
        else {
          inside++;
          expect(await pdf.pageOf(book, link.dest)).toBeLessThanOrEqual(pages.length);
        }
      }
    }
    expect(inside).toBeGreaterThan(100);
  });
});

test('the sheets to fold carry every page of the small book, where folding wants them', async () => {
  const sheets = await pdf.readPages(
    await pdf.openPdf(readFileSync(join(DIST, 'imprimer', 'carnet-a5.pdf'))),
  );
  const [most, sides] = [sheets.length * 2, imposition(sheets.length * 2)];
  const faults = sheets.flatMap(({ number, text, width, height, smallest }) => {
    const { booklet, sheet, face, left, right } = sides[number - 1] ?? {};
    const letters = pdf.lettersOf(text);
    // A page on the left has its number before the name of the book, a page on the right after it. The cover has none, and the last
    // three pages may be blank.
    const lacking = [
      { page: left, foot: `${left}${foot}` },
      { page: right, foot: `${foot}${right}` },
    ]
      .filter(({ page = 0 }) => page > 1 && page <= most - 3)
      .filter((wanted) => !letters.includes(wanted.foot));
    return [
      ...(Math.round(width) === 842 && Math.round(height) === 595 ? [] : ['is not an A4 on its side']),
      ...(text.includes(`Cahier ${booklet} · ${sheet} ${face}`) ? [] : ['does not say which sheet it is']),
      ...(smallest < SMALLEST ? [`has letters of ${smallest} pt`] : []),
      ...lacking.map(({ page }) => `lacks page ${page}`),
    ].map((fault) => `${number} ${fault}`);
  });
  expect(faults).toEqual([]);
});
