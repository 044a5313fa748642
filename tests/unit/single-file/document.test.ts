import { expect, test } from 'vitest';
import { leafOf } from '../../../src/single-file/leaf.ts';
import { lighter } from '../../../src/single-file/lighter.ts';
import { placeOfWords, readPlace } from '../../../src/single-file/place.ts';

const held = new Set(['/outils/un/', '/glossaire/']);
const leaf = (main: string) =>
  leafOf({ url: '/outils/un/', html: `<main id="contenu">${main}</main>`, type: 'Outil' }, held).html;

test('a link to a page that is not in the file becomes its text; the others stay', () => {
  expect(
    leaf(
      '<article><h1>Un</h1><p><a href="../../sources/">Sources</a> <a href="../../glossaire/#x">mot</a> <a href="https://a.be/">A</a></p></article>',
    ),
  ).toBe(
    '<article data-type="Outil" data-mots=""><h1>Un</h1><p>Sources <a href="../../glossaire/#x">mot</a> <a href="https://a.be/">A</a></p></article>',
  );
});

test('a line of the screen that leads out of the file is left out whole, and what is for the site', () => {
  const kept = '<p class="ecran"><a href="#x">Plus bas</a></p>';
  expect(
    leaf(
      `<h1>Un</h1><p class="ecran">Voir <b><a href="/plan/">le plan</a></b>.</p>${kept}<div data-en-ligne><div>Ici</div></div>`,
    ),
  ).toBe(`<article data-type="Outil" data-mots=""><h1>Un</h1>${kept}</article>`);
});

test('a page without content is a fault', () => {
  expect(() => leafOf({ url: '/x/', html: '<p>rien</p>', type: '' }, held)).toThrow('/x/');
});

test('identifiers that nothing names go, the others are short and still found', () => {
  expect(
    lighter(
      '<h2 id="a/b">A</h2> <p id="seul">Un <b>mot</b> <a href="#a/b/loin">là</a></p> <p id="a/b/loin" aria-describedby="a/b">B</p>',
      new Set(['a/b']),
    ),
  ).toBe(
    '<h2 id="a/b">A</h2><p>Un <b>mot</b> <a href="#p1">là</a></p><p id="p1" aria-describedby="a/b">B</p>',
  );
});

test('an address names a place, as the file or as the site writes it, or words to look for', () => {
  expect(readPlace('#contacts/#police')).toEqual({ ask: 'place', id: 'contacts/police' });
  expect(readPlace('#outils/un/')).toEqual({ ask: 'place', id: 'outils/un' });
  expect(readPlace(placeOfWords('50 % à l’œil'))).toEqual({ ask: 'words', typed: '50 % à l’œil' });
  expect(readPlace('#chercher=%')).toEqual({ ask: 'words', typed: '%' });
});
