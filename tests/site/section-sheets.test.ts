import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/schemas/kinds.ts';
import {
  attribute,
  type Element,
  elementsOf,
  isEntryPage,
  isSectionSheet,
  named,
  type Page,
  pages,
  textOf,
} from './dist.ts';

const sheets = pages.filter(isSectionSheet);
const entries = new Map(pages.filter(isEntryPage).map((page) => [page.url.slice(1, -1), page]));

const linksIn = (element: Element): Element[] => elementsOf(element).filter(({ tagName }) => tagName === 'a');
const hrefOf = (link: Element): string => attribute(link, 'href') ?? '';

/** The entries of a sheet, in their order. */
const heldBy = (sheet: Page): string[] =>
  named(sheet, 'article').map((article) => {
    const title = elementsOf(article).find(({ tagName }) => tagName === 'h2');
    return (title && attribute(title, 'id')) ?? 'an entry without a title';
  });

/** The entries to which a page leads from its column of text, each once. */
const listedBy = (list: Page): string[] => {
  const ids = named(list, 'main')
    .flatMap(linksIn)
    .map((link) => new URL(hrefOf(link), `http://carnet.invalid${list.url}`).pathname.slice(1, -1));
  return [...new Set(ids)].filter((id) => entries.has(id));
};

/** Address of the sheet that holds what a list lists. */
const sheetOf = ({ url }: Page): string =>
  `/imprimer${url.replace('/themes/', '/theme/').replace('/postures/', '/posture/')}`;

const lists = pages.filter(
  ({ url }) => KINDS.some((kind) => url === `/${kind}/`) || /^\/(?:themes|postures)\/[^/]+\/$/.test(url),
);

test('every kind, theme and posture that has entries has its sheet', () => {
  const filled = lists.filter((list) => listedBy(list).length > 0);
  expect(filled.length).toBeGreaterThan(KINDS.length);
  expect(sheets.map(({ url }) => url).sort()).toEqual(filled.map(sheetOf).sort());
});

describe.for(sheets.map((sheet) => ({ sheet, url: sheet.url })))('$url', ({ sheet }) => {
  const held = heldBy(sheet);

  test('holds each entry of its list once', () => {
    const list = lists.find((candidate) => sheetOf(candidate) === sheet.url);
    expect([...held].sort()).toEqual(list && listedBy(list).sort());
  });

  test('begins with a table of contents, in the order of its entries', () => {
    const lines = named(sheet, 'nav')
      .filter((nav) => attribute(nav, 'class') === 'sommaire')
      .flatMap(linksIn);
    expect(lines.map(hrefOf)).toEqual(held.map((id) => `#${id}`));
    const titles = held.map((id) =>
      named(entries.get(id) as Page, 'h1')
        .map(textOf)
        .join(),
    );
    expect(lines.map(textOf)).toEqual(titles);
  });

  test('keeps the sources of each entry, and the date on which it was read again', () => {
    for (const [index, article] of named(sheet, 'article').entries()) {
      const page = entries.get(held[index] ?? '') as Page;
      const sources = (elements: readonly Element[]) =>
        elements.filter((element) => /(?:^|\/)source-\d+$/.test(attribute(element, 'id') ?? '')).map(textOf);
      expect(sources(elementsOf(article)), page.url).toEqual(sources(page.elements));
      expect(textOf(article), page.url).toMatch(/Relue le \d/);
    }
  });

  test('leads inside itself from an entry to another that it holds, and says its number', () => {
    const links = named(sheet, 'article').flatMap(linksIn);
    const inside = links.filter((link) => held.some((id) => hrefOf(link) === `#${id}`));
    expect(inside.map(textOf)).toEqual(
      inside.map((link) => {
        const id = hrefOf(link).slice(1);
        const title = named(entries.get(id) as Page, 'h1')
          .map(textOf)
          .join();
        const inner = title.replaceAll('«\u00a0', '“').replaceAll('\u00a0»', '”');
        return `«\u00a0${inner}\u00a0» (fiche\u00a0${held.indexOf(id) + 1})`;
      }),
    );
    expect(links.map(hrefOf).filter((href) => held.some((id) => href.endsWith(`../${id}/`)))).toEqual([]);
  });

  test('is not found by searching', () => {
    expect(sheet.html).not.toContain('data-pagefind');
  });
});
