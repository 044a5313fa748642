import { expect, test } from 'vitest';
import { attribute, type Element, faults, files, named, type Page, pages, textOf } from './dist.ts';

const HOST = 'http://carnet.invalid';
/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'data-racine'];
/** Labels that say nothing out of their sentence; screen readers list links without it. */
const VAGUE = new Set(
  'ici|cliquez ici|cliquer ici|là|lien|ce lien|lire|lire la suite|la suite|suite|voir|voir plus|plus|en savoir plus|savoir plus|plus d’infos|détails|page|cette page|télécharger|source|site|le site'.split(
    '|',
  ),
);

const filesByPath = new Set(files);
const byUrl = new Map(pages.map((page) => [page.url, page]));

const addressesOf = (page: Page): string[] =>
  page.elements.flatMap((element) => ADDRESSES.flatMap((name) => attribute(element, name) ?? []));
const isInternal = (address: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Where a page is read: a host shows the 404 page in the place of any that is missing. */
const placeOf = ({ url }: Page): string => (url === '/404.html' ? '/conseils/nulle-part/' : url);

/** What is wrong with an address of ours when the site stands at `base`. */
function faultOf(page: Page, address: string, base: string): string | undefined {
  const { pathname, hash } = new URL(address, `${HOST}${base}${placeOf(page).slice(1)}`);
  if (!pathname.startsWith(base)) return `leads out of the site at ${base}: ${address}`;
  const url = `/${pathname.slice(base.length)}`;
  const target = byUrl.get(url);
  if (target === undefined && !filesByPath.has(url.slice(1))) return `no such page or file: ${url}`;
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || target === undefined) return undefined;
  return target.elements.some((element) => attribute(element, 'id') === id)
    ? undefined
    : `no such place in the page: ${url}${hash}`;
}

test.for(['/', '/a/b/'])('every internal address leads to a page and a place that exist, at %s', (base) => {
  expect(
    faults((page) =>
      addressesOf(page)
        .filter(isInternal)
        .flatMap((address) => faultOf(page, address, base) ?? []),
    ),
  ).toEqual([]);
});

test('internal addresses are relative', () => {
  expect(faults((page) => addressesOf(page).filter((address) => address.startsWith('/')))).toEqual([]);
});

test('links to other sites name a public host, as the web knows it', () => {
  const sound = /^(?:https?:\/\/[^/:@]+\.[a-z]+(?:[/?#]|$)|mailto:[^@\s]+@[^@\s]+$|tel:\+?\d+$)/;
  expect(
    faults((page) =>
      named(page, 'a')
        .flatMap((link) => attribute(link, 'href') ?? [])
        .filter((address) => !isInternal(address) && !sound.test(address)),
    ),
  ).toEqual([]);
});

/** The name of a link, as assistive technology says it, near enough for our markup. */
const nameOf = (link: Element): string =>
  (attribute(link, 'aria-label') ?? textOf(link)).replaceAll(/\s+/g, ' ').trim();

test('every link has a label that says where it leads', () => {
  expect(
    faults((page) =>
      named(page, 'a')
        .map(nameOf)
        .filter(
          (name) =>
            name === '' ||
            VAGUE.has(
              name
                .toLowerCase()
                .replace(/[.…:!]+$/u, '')
                .trim(),
            ),
        )
        .map((name) => `« ${name} »`),
    ),
  ).toEqual([]);
});

test('addresses are lower-case ASCII, without two that differ by case', () => {
  expect(
    files.filter(
      (file) => !file.startsWith('_astro/') && !file.startsWith('pagefind/') && !/^[a-z0-9/._-]+$/.test(file),
    ),
  ).toEqual([]);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});
