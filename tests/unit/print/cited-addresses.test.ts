import { expect, test } from 'vitest';
import { numberedBody } from '../../../src/print/cited-addresses.ts';
import { sampleCarnet, sampleEntry, treeOf } from '../mdx/rendered.ts';

const numbered = (body: string) => numberedBody(treeOf(body), sampleCarnet(), sampleEntry());

/** Number and address of each link that has a number. */
const calls = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)" data-appel="(\d+)">/g)].map(([, href, number]) => [
    Number(number),
    href,
  ]);

const SOURCES = sampleEntry().data.sources;
const FIRST = SOURCES.length + 1;

test('addresses are numbered after the sources, in the order of the text, each once', () => {
  const { html, addresses } = numbered(
    'Voir <Fiche id="outils/carte-d-acces" />, <Norme id="deconnexion-2018" />, [un site](https://example.org/a) et <Fiche id="outils/carte-d-acces" />.',
  );
  expect(addresses).toEqual(['/outils/carte-d-acces/', '/normes/#deconnexion-2018', 'https://example.org/a']);
  expect(calls(html)).toEqual([
    [FIRST, addresses[0]],
    [FIRST + 1, addresses[1]],
    [FIRST + 2, addresses[2]],
    [FIRST, addresses[0]],
  ]);
});

test('a link to a source has the number of that source', () => {
  const [source] = SOURCES;
  const url = sampleCarnet().source(source?.id ?? '').URL;
  expect(url).toMatch(/^https:/);
  const { html, addresses } = numbered(`Lire [le texte](${url}).`);
  expect(addresses).toEqual([]);
  expect(calls(html)).toEqual([[1, url]]);
});

test('what is written out where it is called has no number', () => {
  const { html, addresses } = numbered(
    'Le <Contact id="urgence-112" />, le <Terme id="deconnexion">droit</Terme>, oui <Source id="loi-2018" />.',
  );
  expect(addresses).toEqual([]);
  expect(html).not.toContain('data-appel');
});
