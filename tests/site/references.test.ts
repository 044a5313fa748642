import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { extensionOf, FILE_TYPES } from '../../src/hosting/file-types.ts';
import { DIST, files } from './dist.ts';

/** How a file of each type names another one. Pages have a test of their own. */
const REFERENCES: Readonly<Record<string, readonly RegExp[]>> = {
  css: [/url\(\s*["']?([^"')]+)/g, /@import\s+["']([^"']+)/g],
  js: [/\bfrom\s*["']([^"']+)["']/g, /\bimport\s*\(?\s*["']([^"']+)["']/g],
  json: [/"(?:href|icon|scope|src|start_url|url)"\s*:\s*"([^"]+)"/g],
  svg: [/\b(?:href|src)="([^"]+)"/g],
  xml: [/\b(?:href|src|url|template)="([^"]+)"/g],
};

const present = new Set(files);
const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address);

/** Every reference in the files of one type: the file that makes it, and the address. */
const referencesIn = (extension: string): (readonly [string, string])[] =>
  files
    .filter((file) => extensionOf(file) === extension)
    .flatMap((file) => {
      const text = readFileSync(join(DIST, file), 'utf8');
      return (REFERENCES[extension] ?? []).flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, address = '']) => [file, address] as const),
      );
    });

test.for(Object.keys(REFERENCES))('what a .%s file names is there, at any path of a host', (extension) => {
  const internal = referencesIn(extension).filter(([, address]) => !isElsewhere(address));
  const lost = internal.filter(([file, address]) => {
    const [path = ''] = address.split(/[?#]/);
    const target = join(dirname(file), path);
    return address.startsWith('/') || !(present.has(target) || present.has(join(target, 'index.html')));
  });
  expect(lost).toEqual([]);
});

test('scripts of the islands do name one another, so that the test above reads something', () => {
  expect(referencesIn('js').filter(([file]) => file.startsWith('_astro/')).length).toBeGreaterThan(0);
});

test('no script expects its companions at the root of the host', () => {
  const rooted = files.filter(
    (file) =>
      extensionOf(file) === 'js' &&
      /["'`]\/(?:_astro|pagefind)\//.test(readFileSync(join(DIST, file), 'utf8')),
  );
  expect(rooted.filter((file) => file.startsWith('_astro/'))).toEqual([]);
});

test('every file has a type that hosts are told of', () => {
  const settings = /^(?:_headers|\.htaccess|\.nojekyll|hebergement\/.*)$/;
  expect(
    files.filter(
      (file) =>
        !settings.test(file) && !/\.(?:br|gz)$/.test(file) && FILE_TYPES[extensionOf(file)] === undefined,
    ),
  ).toEqual([]);
});
