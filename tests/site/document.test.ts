import { expect, test } from 'vitest';
import { attribute, faults, named, type Page, pages, textOf } from './dist.ts';

/** Faults of a page that must have exactly one of something, with some text in it. */
const exactlyOne = (what: string, found: readonly string[]): string[] =>
  found.length === 1 && found[0]?.trim() !== '' ? [] : [`${found.length} × ${what}: ${found.join(' | ')}`];

const meta = (page: Page, name: string): string[] =>
  named(page, 'meta')
    .filter((element) => attribute(element, 'name') === name)
    .map((element) => attribute(element, 'content') ?? '');

test('every page says its language, its title, its description and its subject, once', () => {
  expect(
    faults((page) => [
      ...exactlyOne(
        'lang="fr"',
        named(page, 'html')
          .filter((html) => attribute(html, 'lang') === 'fr')
          .map(() => 'fr'),
      ),
      ...exactlyOne(
        'title',
        named(page, 'title')
          .filter(({ parentNode }) => parentNode?.nodeName === 'head')
          .map(textOf),
      ),
      ...exactlyOne('description', meta(page, 'description')),
      ...exactlyOne('h1', named(page, 'h1').map(textOf)),
      ...exactlyOne('main', named(page, 'main').map(textOf)),
    ]),
  ).toEqual([]);
});

test('no two pages have the same title', () => {
  const titles = pages.map((page) => textOf(named(page, 'title')[0] ?? page.elements[0] ?? failed()));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

function failed(): never {
  throw new Error('a page without elements');
}

test('headings go down one level at a time', () => {
  expect(
    faults((page) => {
      let level = 0;
      return named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap((heading) => {
        const previous = level;
        level = Number(heading.tagName.slice(1));
        return level > previous + 1 ? [`${heading.tagName} after h${previous}: ${textOf(heading)}`] : [];
      });
    }),
  ).toEqual([]);
});

test('nothing stands after the end of a page', () => {
  expect(faults(({ html }) => (/<\/body>\s*<\/html>\s*$/.test(html) ? [] : [html.slice(-80)]))).toEqual([]);
});

test('the encoding is the first thing that a page says', () => {
  expect(
    faults(({ html }) =>
      /^<!doctype html><html lang="fr">\s*<head><meta charset="utf-8">/i.test(html)
        ? []
        : [html.slice(0, 80)],
    ),
  ).toEqual([]);
});
