import { createHash } from 'node:crypto';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/offline/size.ts';
import {
  attribute,
  type Element,
  isEntryPage,
  isSingleFile,
  named,
  type Page,
  pages,
  textOf,
} from './dist.ts';
import { htmlRules } from './html-rules.ts';

/** For a hundred entries: what every mailbox takes, and a slow machine opens. */
const MOST_BYTES_FOR_A_HUNDRED = 1_500_000;

/** Two blank sheets have regions of the same name: the script shows one page at a time. */
const RULES: ConfigData = { ...htmlRules, rules: { ...htmlRules.rules, 'unique-landmark': 'off' } };

const file = pages.find(isSingleFile) as Page;
const entries = pages.filter(isEntryPage);
const articles = named(file, 'article');
const idOf = (element: Element): string => attribute(element, 'id') ?? '';
const titles = new Map(
  articles.map((article) => [article, article.childNodes.find(({ nodeName }) => nodeName === 'h2')]),
);

test('holds every entry under its own title', () => {
  const held = new Map(
    [...titles.values()].flatMap((title) =>
      title !== undefined && 'tagName' in title ? [[idOf(title), textOf(title)] as const] : [],
    ),
  );
  expect(held.size).toBe(articles.length);
  for (const page of entries) {
    const [title] = named(page, 'h1');
    expect(held.get(page.url.slice(1, -1)), page.url).toBe(title && textOf(title));
  }
});

test('is light enough to be sent, with room for the entries to come', () => {
  const bytes = Buffer.byteLength(file.html);
  const ofEntries = file.html
    .split('<article ')
    .filter((article) => entries.some(({ url }) => article.includes(`<h2 id="${url.slice(1, -1)}">`)))
    .reduce((sum, article) => sum + Buffer.byteLength(article), 0);
  const foreseen = bytes + (ofEntries / entries.length) * Math.max(0, 100 - entries.length);
  console.info(
    `Carnet hors connexion : ${bytes} octets pour ${entries.length} fiches, ${foreseen} pour cent`,
  );
  expect(ofEntries).toBeGreaterThan(bytes / 2);
  expect(foreseen).toBeLessThanOrEqual(MOST_BYTES_FOR_A_HUNDRED);
});

test('leads nowhere but inside itself and to the web', () => {
  const ids = file.elements.map(idOf).filter((id) => id !== '');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const places = new Set(ids);
  const lost = named(file, 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => !/^(?:https?:|tel:|mailto:)/.test(href) && !places.has(href.slice(1)));
  expect(lost).toEqual([]);
  expect(named(file, 'link', 'img', 'iframe', 'object', 'source')).toEqual([]);
});

test('runs the one script that its policy names, and may reach nothing', () => {
  const scripts = named(file, 'script').filter((script) => attribute(script, 'type') === undefined);
  expect(scripts.map((script) => attribute(script, 'src'))).toEqual([undefined]);
  const hash = createHash('sha256').update(scripts.map(textOf).join()).digest('base64');
  const policy = named(file, 'meta').map((meta) => attribute(meta, 'content') ?? '')[1];
  expect(policy).toContain(`script-src 'sha256-${hash}';`);
  expect(policy).not.toMatch(/connect-src|img-src|'self'|'unsafe/);
});

test('is valid HTML', () => {
  const { results } = new HtmlValidate(new StaticConfigLoader(RULES)).validateStringSync(
    file.html,
    file.file,
  );
  expect(
    results
      .flatMap(({ messages }) => messages)
      .map(({ column, message, ruleId }) => `${column} ${message} (${ruleId})`),
  ).toEqual([]);
});

test('is offered with its weight', () => {
  const offer = pages.find(({ url }) => url === '/imprimer/');
  expect(offer?.html).toContain(`HTML<span>, ${sizeInWords(Buffer.byteLength(file.html))}</span>`);
});
