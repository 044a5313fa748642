import { describe, expect, it } from 'vitest';
import { addressOf, keptType } from '../../../src/offline/precache.ts';

describe('keptType', () => {
  it.each([
    ['index.html', 'text/html;charset=utf-8'],
    ['conseils/x/index.html', 'text/html;charset=utf-8'],
    ['imprimer/index.html', 'text/html;charset=utf-8'],
    ['imprimer/selection/index.html', 'text/html;charset=utf-8'],
    ['_astro/x.DKEd84sp.js', 'text/javascript;charset=utf-8'],
    ['favicon.svg', 'image/svg+xml;charset=utf-8'],
    ['manifest.json', 'application/json;charset=utf-8'],
    ['icone-192.png', 'image/png'],
    ['pagefind/pagefind.js', 'text/javascript;charset=utf-8'],
    ['pagefind/pagefind-entry.json', 'application/json;charset=utf-8'],
    ['pagefind/wasm.fr.pagefind', 'application/octet-stream'],
    ['pagefind/fragment/fr_1069a55.pf_fragment', 'application/octet-stream'],
  ])('keeps %s', (path, type) => {
    expect(keptType(path)).toBe(type);
  });

  it.each([
    'sw.js',
    'hors-ligne/carnet.bin',
    'hebergement/sw-arret.js',
    'hebergement/nginx.conf',
    'imprimer/conseils/index.html',
    'conseils/x/gros-caracteres/index.html',
    'imprimer/themes/argent-et-banque/index.html',
    'diagnostic/personne/profil/index.html',
    'diagnostic/personne/profil/oui-oui-non/index.html',
    'index.html.br',
    'index.html.gz',
    'pagefind/pagefind.js.br',
    'carnet.json',
    'carnet.pdf',
    'outils/x/x.docx',
    '404.html',
    'robots.txt',
    '_headers',
    '.htaccess',
  ])('leaves %s to the host', (path) => {
    expect(keptType(path)).toBeUndefined();
  });
});

describe('addressOf', () => {
  it.each([
    ['index.html', ''],
    ['conseils/index.html', 'conseils/'],
    ['404.html', '404.html'],
    ['a/xindex.html', 'a/xindex.html'],
  ])('%s is asked for as « %s »', (path, address) => {
    expect(addressOf(path)).toBe(address);
  });
});
