import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, faults, files, named, textOf } from './dist.ts';

/**
 * What Chromium 109 does not know and cannot do without: a method that is not there stops a script, a nested rule is lost with its
 * style. What it merely ignores (`text-wrap: balance`, say) may stay. Our own code is checked by its types as well.
 */
const UNKNOWN_METHODS =
  /\.(?:toSorted|toReversed|toSpliced|isSubsetOf|symmetricDifference)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(|\bURL\.(?:canParse|parse)\(|\.showPopover\(/g;
const UNKNOWN_STYLES =
  /(?<=[{};])\s*&|\b(?:light-dark|color-mix|oklch|oklab)\(|@(?:scope|starting-style|function)\b/g;

test('no script of ours calls a method younger than Chromium 109', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.flatMap((file) =>
      (readFileSync(join(DIST, file), 'utf8').match(UNKNOWN_METHODS) ?? []).map((call) => `${file}  ${call}`),
    ),
  ).toEqual([]);
});

test('no script of ours needs a look-behind, which stops it in a Safari older than 2023', () => {
  const scripts = files.filter((file) => /(?:\.js|hors-connexion\.html)$/.test(file));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(join(DIST, file), 'utf8')))).toEqual([]);
});

test('no style needs a syntax younger than Chromium 109', () => {
  expect(
    faults((page) =>
      named(page, 'style').flatMap((style) => textOf(style).match(UNKNOWN_STYLES)?.slice(0, 3) ?? []),
    ),
  ).toEqual([]);
});
