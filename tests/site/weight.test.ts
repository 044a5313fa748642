import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, DIST, faults, isEntryPage, named, type Page, pages } from './dist.ts';

/** HTML and CSS of an entry, compressed: what a server sends before it waits for an answer (10 × 1,460 bytes). */
const MOST_BYTES = 14 * 1024;
/** Elements of an entry: grade A of EcoIndex. */
const MOST_ELEMENTS = 390;

const compressed = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The page and its style sheets, each compressed as a host sends it. */
function bytesOf(page: Page): number {
  const sheets = named(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => readFileSync(join(DIST, dirname(page.file), attribute(link, 'href') ?? '')));
  return [page.html, ...sheets].map(compressed).reduce((sum, bytes) => sum + bytes, 0);
}

const entries = pages.filter(isEntryPage);
const weights = new Map(entries.map((page) => [page, bytesOf(page)]));

/** The three heaviest, so that whoever runs the tests sees how much room is left. */
const heaviest = (measure: (page: Page) => number): string =>
  [...entries]
    .sort((a, b) => measure(b) - measure(a))
    .slice(0, 3)
    .map((page) => `${page.url} ${measure(page)}`)
    .join(', ');

test('an entry fits in one first flight', () => {
  const weightOf = (page: Page) => weights.get(page) ?? Number.NaN;
  console.info(`Fiches les plus lourdes (octets, brotli ; au plus ${MOST_BYTES}) : ${heaviest(weightOf)}`);
  expect(entries.length).toBeGreaterThan(0);
  expect(
    faults((page) => (weightOf(page) <= MOST_BYTES ? [] : [`${weightOf(page)} bytes`]), entries),
  ).toEqual([]);
});

test('an entry has few elements', () => {
  console.info(
    `Fiches aux éléments les plus nombreux (au plus ${MOST_ELEMENTS}) : ${heaviest(({ elements }) => elements.length)}`,
  );
  expect(
    faults(
      ({ elements }) => (elements.length <= MOST_ELEMENTS ? [] : [`${elements.length} elements`]),
      entries,
    ),
  ).toEqual([]);
});

/** A script and all that it imports, by path from the root of the site. */
function withImports(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(DIST, file), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    withImports(join(dirname(file), path), seen);
  return seen;
}

/** Script of a page with a form, compressed by gzip, the least that any host does. */
const MOST_SCRIPT = 25 * 1024;

test('the diagnostic and the group each ask for little script', () => {
  const forms = pages.filter(({ url }) => ['/diagnostic/', '/diagnostic/groupe/'].includes(url));
  expect(forms.length).toBe(2);
  for (const page of forms) {
    const sources = named(page, 'script').flatMap((script) => attribute(script, 'src') ?? []);
    const scripts = new Set(sources.flatMap((src) => [...withImports(join(dirname(page.file), src))]));
    const bytes = [...scripts].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
      0,
    );
    console.info(`Script de ${page.url} : ${bytes} octets, gzip ; au plus ${MOST_SCRIPT}`);
    expect(scripts.size, page.url).toBeGreaterThan(1);
    expect(bytes, page.url).toBeLessThanOrEqual(MOST_SCRIPT);
  }
});
