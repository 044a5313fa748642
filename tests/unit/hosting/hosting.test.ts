import { describe, expect, it } from 'vitest';
import { extensionOf, extensionsByType, FILE_TYPES, isText } from '../../../src/hosting/file-types.ts';
import { basePath } from '../../../src/hosting/hosting.ts';

describe('basePath', () => {
  it.each([
    [undefined, '/'],
    ['https://exemple.be', '/'],
    ['https://exemple.be/', '/'],
    ['https://exemple.be/outils/carnet', '/outils/carnet/'],
    ['https://exemple.be/outils/carnet/', '/outils/carnet/'],
  ])('of %s is %s', (site, expected) => {
    expect(basePath(site)).toBe(expected);
  });
});

describe('types of files', () => {
  it.each([
    ['plan/index.html', 'html'],
    ['pagefind/wasm.fr.pagefind', 'pagefind'],
    ['pagefind/fragment/fr_12.pf_fragment', 'pf_fragment'],
    ['a.b/sans-fin', ''],
  ])('%s ends with « %s »', (path, end) => {
    expect(extensionOf(path)).toBe(end);
  });

  it('tells texts from the rest', () => {
    expect(Object.keys(FILE_TYPES).filter((end) => !isText(FILE_TYPES[end] ?? ''))).toEqual(
      expect.arrayContaining(['png', 'pdf', 'docx', 'woff2', 'pagefind']),
    );
    expect(Object.keys(FILE_TYPES).filter((end) => isText(FILE_TYPES[end] ?? ''))).toEqual(
      expect.arrayContaining(['html', 'css', 'js', 'json', 'svg', 'txt', 'xml', 'bib', 'ris']),
    );
  });

  it('turned round, the table loses nothing', () => {
    expect([...extensionsByType().values()].flat().sort()).toEqual(Object.keys(FILE_TYPES).sort());
  });
});
