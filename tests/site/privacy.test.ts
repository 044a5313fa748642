import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  attribute,
  DIST,
  type Element,
  faults,
  files,
  isSingleFile,
  named,
  type Page,
  pages,
  textOf,
} from './dist.ts';

/** The only pages that may run a script. */
const SCRIPTED = new Set([
  '/diagnostic/',
  '/diagnostic/groupe/',
  '/chercher/',
  '/imprimer/selection/',
  '/hors-ligne/',
]);
/** Elements that fetch what they name as soon as the page opens. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src', 'srcdoc'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Data that stand in a page: a browser runs none of it (https://html.spec.whatwg.org/multipage/scripting.html#data-block). */
const isData = (script: Element): boolean =>
  ['application/json', 'application/ld+json'].includes(attribute(script, 'type') ?? '');
const policyOf = (page: Page): string | undefined => {
  const metas = named(page, 'meta').filter(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return metas.length === 1 ? attribute(metas[0] as Element, 'content') : undefined;
};

test('nothing is fetched from another origin', () => {
  // What an address holds itself is not fetched.
  const elsewhere = (address: string) => /^(?!data:)(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address.trim());
  expect(
    faults((page) => [
      ...page.elements.flatMap((element) =>
        (FETCHED[element.tagName] ?? [])
          .flatMap((name) => attribute(element, name) ?? [])
          .filter((address) => elsewhere(address) && attribute(element, 'rel') !== 'canonical')
          .map((address) => `<${element.tagName}> ${address}`),
      ),
      ...(page.html.match(/@import[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/gi) ?? []),
    ]),
  ).toEqual([]);
  const styles = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  for (const file of styles)
    expect(readFileSync(join(DIST, file), 'utf8'), file).not.toMatch(
      /@import|url\(\s*["']?(?:https?:)?\/\//i,
    );
});

test('reading pages ship no script', () => {
  expect(
    faults((page) =>
      SCRIPTED.has(page.url) || isSingleFile(page)
        ? []
        : named(page, 'script')
            .filter((script) => !isData(script))
            .map((script) => attribute(script, 'src') ?? textOf(script).slice(0, 60)),
    ),
  ).toEqual([]);
});

test('scripts are files, never written in the page', () => {
  expect(
    faults(
      (page) =>
        named(page, 'script')
          .filter(
            (script) =>
              !isData(script) && (attribute(script, 'src') === undefined || textOf(script).trim() !== ''),
          )
          .map((script) => textOf(script).slice(0, 60)),
      pages.filter((page) => !isSingleFile(page)),
    ),
  ).toEqual([]);
});

test('no element carries a style, a handler or a script address', () => {
  expect(
    faults(({ elements }) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(
            ({ name, value }) => name === 'style' || /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value),
          )
          .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
      ),
    ),
  ).toEqual([]);
});

test('every page has one content security policy, closed, that stands before what it rules', () => {
  expect(
    faults((page) => {
      const policy = policyOf(page);
      if (policy === undefined) return ['no policy, or several'];
      const directives = policy.split(';').map((directive) => directive.trim());
      const rules = page.elements.findIndex((element) => attribute(element, 'http-equiv') !== undefined);
      const ruled = page.elements.findIndex(({ tagName }) => ['style', 'link', 'script'].includes(tagName));
      return [
        ...[
          "default-src 'none'",
          "base-uri 'none'",
          `form-action ${isSingleFile(page) ? "'none'" : "'self'"}`,
        ].filter((wanted) => !directives.includes(wanted)),
        ...(policy.match(/'unsafe-(?:inline|eval|hashes)'|\*|https?:/g) ?? []),
        ...(/'wasm-unsafe-eval'/.test(policy) && page.url !== '/chercher/' ? ['wasm-unsafe-eval'] : []),
        ...(rules > ruled && ruled !== -1 ? ['the policy comes too late'] : []),
        ...named(page, 'style')
          .map((style) => createHash('sha256').update(textOf(style)).digest('base64'))
          .filter((hash) => !policy.includes(`'sha256-${hash}'`))
          .map((hash) => `a style that the policy refuses: ${hash}`),
      ];
    }),
  ).toEqual([]);
});
