import { expect, test } from 'vitest';
import {
  attribute,
  type Element,
  elementsOf,
  faults,
  isEntryPage,
  named,
  type Page,
  pages,
  textOf,
} from './dist.ts';

const entries = pages.filter(isEntryPage);

const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class')?.split(' ').includes(name) === true;

/** The text of an entry; forms to fill in, which have no calls, are not in it. */
const textsOf = (page: Page): Element[] =>
  page.elements.filter((element) => hasClass(element, 'texte') && !hasClass(element, 'sans-marge'));

const linksIn = (element: Element): Element[] => elementsOf(element).filter(({ tagName }) => tagName === 'a');

/** The lines of the list at the foot of the sheet, in the order of their numbers. */
const linesOf = (page: Page): Element[] =>
  named(page, 'section')
    .map(elementsOf)
    .filter((inside) => inside.some((element) => attribute(element, 'id') === 'sources'))
    .flat()
    .filter(({ tagName }) => tagName === 'li');

/** The address of a link from the root of the site, as paper shows it. */
function shown(page: Page, href: string): string {
  const { origin, pathname, hash } = new URL(href, `http://carnet.invalid${page.url}`);
  return origin === 'http://carnet.invalid' ? `voir ${pathname}${hash}` : href;
}

/** What a line of the list gives to type: the address of its source, or its whole text. */
const givenBy = (line: Element): string =>
  hasClass(line, 'adresse')
    ? textOf(line).trim()
    : (elementsOf(line).flatMap((element) => attribute(element, 'data-adresse') ?? [])[0] ?? '');

test('each link of an entry has the number of the line that gives its address', () => {
  expect(entries.length).toBeGreaterThan(0);
  let seen = 0;
  const found = faults((page) => {
    const lines = linesOf(page);
    return textsOf(page)
      .flatMap(linksIn)
      .flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        const number = attribute(link, 'data-appel');
        const written = /^(?:#|tel:|mailto:)|\/contacts\/#/.test(href);
        if (written) return number === undefined ? [] : [`a number that says nothing: ${href}`];
        seen++;
        const line = lines[Number(number) - 1];
        if (line === undefined) return [`no line ${number} for ${href}`];
        return givenBy(line) === shown(page, href)
          ? []
          : [`line ${number} gives ${givenBy(line)}, not ${href}`];
      });
  }, entries);
  expect(found).toEqual([]);
  expect(seen).toBeGreaterThan(entries.length);
});

test('each line of addresses is called, in the order of the text, and stands once', () => {
  expect(
    faults((page) => {
      const lines = linesOf(page);
      const numbers = textsOf(page)
        .flatMap(linksIn)
        .flatMap((link) => attribute(link, 'data-appel') ?? [])
        .map(Number);
      const own = lines.flatMap((line, index) => (hasClass(line, 'adresse') ? [index + 1] : []));
      const met = [...new Set(numbers)].filter((number) => own.includes(number));
      const given = own.map((number) => givenBy(lines[number - 1] as Element));
      return [
        ...(met.join() === own.join() ? [] : [`called ${met.join()}, listed ${own.join()}`]),
        ...given.filter((address, index) => given.indexOf(address) !== index),
      ];
    }, entries),
  ).toEqual([]);
});

test('each source shows the address to which its title leads', () => {
  expect(
    faults(
      (page) =>
        linesOf(page)
          .filter((line) => !hasClass(line, 'adresse'))
          .flatMap((line) => {
            const href = linksIn(line).map((link) => attribute(link, 'href'))[0] ?? '';
            return givenBy(line) === href ? [] : [`${givenBy(line)} for ${href}`];
          }),
      entries,
    ),
  ).toEqual([]);
});
