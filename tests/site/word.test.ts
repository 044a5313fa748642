import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unzip } from '../zip.ts';
import { attribute, DIST, files, isEntryPage, isSheetPage, named, type Page, pages, textOf } from './dist.ts';

const documents = files.filter((file) => file.endsWith('.docx'));

/** The links of a page to Word documents: the file they lead to, and what they say of it. */
const linksOf = (page: Page): { file: string; label: string }[] =>
  named(page, 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    if (!href.endsWith('.docx')) return [];
    const { pathname } = new URL(href, `http://carnet.invalid${page.url}`);
    return [{ file: pathname.slice(1), label: textOf(link).replaceAll(/\s+/g, ' ').trim() }];
  });

test('each document is offered by its entry, and by the sheet that it copies', () => {
  const offered = (among: readonly Page[]) =>
    among
      .flatMap(linksOf)
      .map(({ file }) => file)
      .sort();
  const sheets = pages.filter((page) => isSheetPage(page) && !page.url.startsWith('/diagnostic/'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(offered(pages.filter(isEntryPage))).toEqual(documents);
  expect(offered(sheets)).toEqual(
    documents.filter((file) =>
      sheets.some(({ url }) => `/${file}`.startsWith(url.replace(/feuille\/$/, ''))),
    ),
  );
});

test('each link says the kind of file and its weight', () => {
  const wrong = pages.flatMap((page) =>
    linksOf(page).filter(({ file, label }) => {
      const kilobytes = Math.ceil(readFileSync(join(DIST, file)).length / 1000);
      return !label.endsWith(`(.docx, ${kilobytes} ko)`);
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(documents)('%s is a whole package', (file) => {
  const names = unzip(readFileSync(join(DIST, file))).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']));
});
