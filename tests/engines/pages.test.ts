import { describe, expect, inject, test } from 'vitest';
import { KINDS } from '../../src/schemas/kinds.ts';
import { readPaper } from '../browser/paper.ts';
import { missing, wordsOf } from '../browser/words.ts';
import { attribute, isEntryPage, isSheetPage, type Page, pages } from '../site/dist.ts';
import { proseOf } from '../site/visible-text.ts';
import { printWith } from './print-with.ts';

const root = inject('root');
const A4 = { width: 210, height: 297 };
const SMALLEST = 9;

/** What the page says in its title and in its text. */
const textOf = ({ elements }: Page): string =>
  elements
    .filter(
      (element) => element.tagName === 'h1' || attribute(element, 'class')?.split(' ').includes('texte'),
    )
    .map(proseOf)
    .join('\n');

/** The page that has the most to say, among some: what is only in its markup takes no room on paper. */
const longest = (among: readonly Page[]): Page | undefined =>
  among.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];

/** Entries that hand out several sheets are counted with all the others, in Chromium. */
const single = pages.filter(({ html }) => !/<h3 id="page-/.test(html));
const entryOf = (kind: string): Page | undefined =>
  longest(single.filter((page) => isEntryPage(page) && page.url.startsWith(`/${kind}/`)));

/** A page of each template, and how many sheets it may take. */
const TEMPLATES = [
  ...KINDS.map((kind) => [entryOf(kind), 2] as const),
  [longest(single.filter((page) => isSheetPage(page) && !page.url.startsWith('/diagnostic/'))), 1],
  ...['/', '/outils/', '/glossaire/'].map((url) => [pages.find((page) => page.url === url), 20] as const),
] as const;

describe.for(inject('engines'))('%s', (engine) => {
  test.for(TEMPLATES.map(([page, most]) => ({ page, most, url: page?.url })))(
    'prints $url clean, on $most A4 pages at most',
    async ({ page, most }) => {
      if (page === undefined) throw new Error('a template without a page');
      const sheets = await readPaper(await printWith(engine, root + page.url.slice(1)));
      const got = wordsOf(sheets.map(({ text }) => text).join('\n'), []);
      expect({
        sizes: sheets.map(({ width, height }) => ({ width, height })),
        enough: sheets.length <= most,
        lost: missing(wordsOf(textOf(page), []), got),
        tooSmall: sheets.map(({ smallest }) => smallest).filter((points) => points < SMALLEST - 0.01),
      }).toEqual({ sizes: sheets.map(() => A4), enough: true, lost: [], tooSmall: [] });
    },
  );
});
