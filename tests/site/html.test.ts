import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { attribute, faults, pages, sampled } from './dist.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

test('the site has pages', () => {
  expect(pages.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['/', '/404.html', '/chercher/', '/diagnostic/', '/plan/']),
  );
});

test('every page is valid HTML', () => {
  expect(
    faults(
      ({ file, html }) =>
        validator
          .validateStringSync(html, file)
          .results.flatMap(({ messages }) => messages)
          .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
      sampled,
    ),
  ).toEqual([]);
});

test('an id stands once in a page, and every reference to an id finds it', () => {
  expect(
    faults(({ elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: #${id}`);
      const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
      const missing = elements
        .flatMap((element) => references.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []))
        .filter((id) => !ids.includes(id))
        .map((id) => `no such id: ${id}`);
      return [...repeated, ...missing];
    }),
  ).toEqual([]);
});
