import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { HOST_FILES } from '../../src/hosting/host-files.ts';
import { policiesIn, readPolicy, sitePolicy } from '../../src/hosting/site-policy.ts';
import { isCompressible } from '../../src/integrations/compression.ts';
import { DIST, elementsOf, faults, files, named, pages, textOf } from './dist.ts';

const read = (file: string): Buffer => readFileSync(join(DIST, file));
const policy = sitePolicy(pages.flatMap(({ html }) => policiesIn(html)));

test('the settings of every host stand beside the site, with the policy of its pages', () => {
  for (const [file, settings] of Object.entries(HOST_FILES))
    expect(read(file).toString()).toBe(settings({ base: '/', policy }));
});

test('the policy of the site allows what each page allows itself, styles aside, and nothing unsafe', () => {
  const allowed = readPolicy(policy);
  expect(
    faults(({ html }) =>
      policiesIn(html)
        .flatMap((own) => [...readPolicy(own)])
        .filter(([directive]) => allowed.has(directive))
        .flatMap(([directive, sources]) =>
          sources
            .filter((source) => allowed.get(directive)?.includes(source) !== true)
            .map((source) => `${directive} ${source}`),
        ),
    ),
  ).toEqual([]);
  expect(policy).not.toMatch(/'unsafe-|\*|https?:|style-src|default-src/);
});

test('hosts that cut long lines take these', () => {
  const lines = read('_headers').toString().split('\n');
  // Cloudflare Pages refuses a longer one.
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test('a compressed copy is the same text, a tenth smaller at least', () => {
  const copies = files.filter((file) => /\.(?:br|gz)$/.test(file));
  expect(copies.filter((file) => file.endsWith('.html.br')).length).toBe(pages.length);
  for (const file of copies) {
    const original = read(file.replace(/\.\w+$/, ''));
    const packed = read(file);
    const unpacked = file.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
    expect(unpacked.equals(original), file).toBe(true);
    expect(packed.length, file).toBeLessThanOrEqual(original.length * 0.9);
  }
});

test('what is compressed already has no copy', () => {
  const copied = files.filter((file) => /\.(?:br|gz)$/.test(file)).map((file) => file.replace(/\.\w+$/, ''));
  expect(copied.filter((file) => !isCompressible(file))).toEqual([]);
});

test('the guide names every file of settings, and none that is not there', () => {
  const guide = pages.find(({ url }) => url === '/heberger/');
  const [table] = guide === undefined ? [] : named(guide, 'tbody');
  const cells = table === undefined ? [] : elementsOf(table).filter(({ tagName }) => tagName === 'code');
  const written = Object.keys(HOST_FILES).map((path) => path.replace('hebergement/', ''));
  expect([...new Set(cells.map(textOf))].sort()).toEqual(written.sort());
});
