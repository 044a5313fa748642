import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, type Leaf } from '../../../src/print/compose.ts';
import { attribute, elementsOf, leaves, textOf } from './generated.ts';

const urlsOf = (given: readonly Leaf[]): string[] => [...new Set(given.map(({ url }) => url))];
const bodyOf = (given: readonly Leaf[]) => elementsOf(compose(given).body);
const idOf = (url: string): string => url.slice(1, -1);
const idAt = (entry: string, place: string | undefined) =>
  place === undefined ? entry : `${entry}/${place}`;
const idsOf = (elements: ReturnType<typeof elementsOf>) =>
  elements.flatMap((element) => attribute(element, 'id') ?? []);
const headings = (html: string): number[] =>
  elementsOf(html).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));

const holds = (law: (given: readonly Leaf[]) => void) => fc.assert(fc.property(leaves, law));
const one = (html: string, others: readonly Leaf[] = []) =>
  compose([{ url: '/outils/x/', html: `<article><h1>X</h1>${html}</article>` }, ...others]).body;
const Y: Leaf = { url: '/conseils/y/', html: '<article><h1>Y</h1><h2 id="z">Z</h2></article>' };

describe('compose: whatever the entries', () => {
  it('gives each entry once, in the order given', () => {
    holds((given) => {
      const titles = bodyOf(given).filter(({ tagName }) => tagName === 'h2');
      const ids = titles.map((title) => attribute(title, 'id') ?? '');
      expect(ids.filter((id) => urlsOf(given).map(idOf).includes(id))).toEqual(urlsOf(given).map(idOf));
    });
  });

  it('gives no identifier twice', () => {
    holds((given) => {
      const ids = idsOf(bodyOf(given));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('puts every heading down by one level, and none below the sixth', () => {
    holds((given) => {
      const last = [...new Map(given.map((leaf) => [leaf.url, leaf.html])).values()];
      const before = last.flatMap(headings);
      expect(headings(compose(given).body)).toEqual(before.map((level) => level + 1));
    });
  });

  it('leads every link to an entry of the document, or to a place that this entry has, inside the document', () => {
    holds((given) => {
      const elements = bodyOf(given);
      const ids = new Set(idsOf(elements));
      const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
      for (const link of links) expect(urlsOf(given)).not.toContain(link.replace(/#.*$/, ''));
      for (const [, entry = '', place] of links.flatMap((link) => [
        ...link.matchAll(/^#([^/]+\/[^/]+)(?:\/(.+))?$/g),
      ])) {
        expect(urlsOf(given).map(idOf)).toContain(entry);
        const source = given.findLast(({ url }) => idOf(url) === entry)?.html ?? '';
        if (place === undefined || source.includes(`id="${place}"`))
          expect(ids).toContain(idAt(entry, place));
      }
    });
  });

  it('keeps every word, but for what is only for the screen', () => {
    holds((given) => {
      const words = (html: string) =>
        elementsOf(html)
          .filter(({ tagName }) => tagName === 'article')
          .map(textOf)
          .join('');
      const last = [...new Map(given.map((leaf) => [leaf.url, leaf.html])).values()].map((html) =>
        html.replaceAll('<p class="ecran">À <b>cacher<br></b>.</p>', ''),
      );
      const said = words(compose(given).body).replaceAll(/«\u00a0|\u00a0» \(fiche\u00a0\d+\)/g, '');
      expect(said).toBe(
        last.map((html, index) => words(html).replace('Titre', `${index + 1}. Titre`)).join(''),
      );
    });
  });

  it('lists them all in the contents, with links that lead to them', () => {
    holds((given) => {
      const { contents, body } = compose(given);
      const links = elementsOf(contents).filter(({ tagName }) => tagName === 'a');
      expect(links.map(textOf)).toEqual(urlsOf(given).map((url) => `Titre de ${url}`));
      const ids = idsOf(elementsOf(body));
      for (const link of links) expect(ids).toContain(attribute(link, 'href')?.slice(1));
    });
  });
});

describe('compose', () => {
  it('says where the reader of paper finds an entry that is in the document', () => {
    expect(one('<p>Voir <a href="/conseils/y/">Y</a>.</p>', [Y])).toContain(
      '<p>Voir <a href="#conseils/y">«\u00a0Y\u00a0» (fiche\u00a02)</a>.</p>',
    );
    expect(one('<a href="../../conseils/y/#z">Z</a>', [Y])).toContain(
      '<a href="#conseils/y/z">«\u00a0Z\u00a0» (fiche\u00a02)</a>',
    );
  });

  it('writes quotes inside quotes as French does', () => {
    expect(one('<a href="/conseils/y/"><i>«\u00a0Après\u00a0»</i> moi</a> «\u00a0b\u00a0»', [Y])).toContain(
      '«\u00a0<i>“Après”</i> moi\u00a0» (fiche\u00a02)</a> «\u00a0b\u00a0»',
    );
  });

  it('leaves other links as they are, written from the root that it was given', () => {
    const html =
      '<article><h1>X</h1><a href="../../glossaire/?x#pin">pin</a><a href="/outils/z/">z</a><a href="tel:112">112</a></article>';
    expect(compose([{ url: '/outils/x/', html }], '../../').body).toContain(
      '<a href="../../glossaire/?x#pin">pin</a><a href="../../outils/z/">z</a><a href="tel:112">112</a>',
    );
  });

  it('says nothing more of a link of an entry to itself', () => {
    expect(one('<a href="/outils/x/#z">Z</a><a href="#z">Z</a>')).toContain(
      '<a href="#outils/x/z">Z</a><a href="#outils/x/z">Z</a>',
    );
  });

  it('lets what names a place follow it', () => {
    expect(
      one('<label for="a">A</label><input id="a" aria-describedby="b c"><svg><use href="#d"></use></svg>'),
    ).toContain(
      '<label for="outils/x/a">A</label><input id="outils/x/a" aria-describedby="outils/x/b outils/x/c"><svg><use href="#outils/x/d"></use></svg>',
    );
  });

  it('gives no two regions the same name, and leaves the names of links', () => {
    expect(
      one('<section aria-label="Tableau"></section><a href="#source-1" aria-label="source 1">[1]</a>'),
    ).toContain(
      '<section aria-label="Tableau (fiche\u00a01)"></section><a href="#outils/x/source-1" aria-label="source 1">[1]</a>',
    );
  });

  it('leaves out what is for the screen or for the search', () => {
    expect(
      one(
        '<p class="ecran petit">a</p><div hidden><i data-pagefind-meta="x"></i></div><p data-pagefind-ignore>b</p>',
      ),
    ).toMatch(/<\/h2><p>b<\/p><\/article>$/);
  });

  it('refuses an entry that it cannot lay out', () => {
    expect(() => compose([{ url: '/outils/x/', html: '<article></article>' }])).toThrow(
      'without a title: /outils/x/',
    );
    expect(() => one('<h6>x</h6>')).toThrow('cannot go down: /outils/x/');
  });
});
