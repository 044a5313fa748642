import { expect, test } from 'vitest';
import { faults } from './dist.ts';
import { visibleText } from './visible-text.ts';

/** Each rule: what must not be found in French prose. */
const RULES: readonly (readonly [string, RegExp])[] = [
  ['a non-breaking space after «', /«(?![\u00a0\u202f])/gu],
  ['a non-breaking space before »', /(?<![\u00a0\u202f])»/gu],
  ['a typographic apostrophe', /\p{L}'\p{L}/gu],
  ['a non-breaking space before ; ! ? :', / [;!?:](?![\p{L}\d-])/gu],
  ['no space before , and .', /(?<=[\p{L}\p{N}»)]) [,.](?=\s|$)/gu],
  ['an ellipsis in one sign', /\.\.\./gu],
  // Quotes inside quotes are “ ”, and are nobody's fault.
  ['quotes « … » rather than straight ones', /(?<![\p{L}\d])"(?=\p{L})/gu],
];

test.for(RULES)('French typography: %s', ([, rule]) => {
  expect(
    faults((page) =>
      visibleText(page).flatMap((text) =>
        [...text.matchAll(rule)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 30)),
      ),
    ),
  ).toEqual([]);
});
