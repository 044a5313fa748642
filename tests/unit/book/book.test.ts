import { beforeAll, describe, expect, test } from 'vitest';
import { bookletSource, CARRIED } from '../../../src/book/booklet.ts';
import { type Pdf, typeset } from '../../../src/book/compile.ts';
import { packPdf } from '../../../src/book/pack-pdf.ts';
import { isTagged, openPdf, readOutline, readPages } from '../../book/read-pdf.ts';
import { ROOT, sampleBook, sampleSource } from './sample-book.ts';

let book: Pdf;
beforeAll(async () => {
  book = await sampleBook();
});

/** What a reader finds in a file, however its objects are stored. */
async function contentOf(bytes: Uint8Array) {
  const document = await openPdf(bytes);
  const { info } = await document.getMetadata();
  return {
    info,
    tagged: await isTagged(document),
    outline: await readOutline(document),
    texts: (await readPages(document)).map(({ text }) => text),
    tree: await (await document.getPage(3)).getStructTree(),
    links: (await (await document.getPage(2)).getAnnotations()).length,
  };
}

describe('the book of a small carnet', () => {
  test('is set without a fault or a warning, as PDF/UA-1, with its title and its date', async () => {
    const { info, tagged } = await contentOf(book.bytes);
    expect(info).toMatchObject({
      Title: 'Carnet de cyber-discernement, édition du 1er\u00a0novembre\u00a02026',
      Language: 'fr-BE',
    });
    expect((info as { CreationDate: string }).CreationDate).toMatch(/^D:20261101000000/);
    expect(tagged).toBe(true);
    expect(book.bytes.toString('latin1')).toContain('pdfuaid:part>1<');
  });

  test('is the same to the byte the second time', async () => {
    expect((await sampleBook()).bytes.equals(book.bytes)).toBe(true);
  });

  test('is smaller packed, and says the same', async () => {
    const packed = packPdf(book.bytes);
    expect(packed.length).toBeLessThan(book.bytes.length / 2);
    expect(await contentOf(packed)).toEqual(await contentOf(book.bytes));
    expect(packPdf(book.bytes).equals(packed)).toBe(true);
  });

  test('folds: two pages of the small book on each side of a sheet', async () => {
    const source = sampleSource();
    const small = await typeset(ROOT, { source, inputs: { papier: 'a5' } });
    const sheets = await typeset(ROOT, {
      source: bookletSource(small.pages, 'Cahiers', '2026-11-01'),
      files: { [CARRIED]: small.bytes },
    });
    const [first] = await readPages(await openPdf(sheets.bytes));
    expect([first?.width, first?.height].map((points) => Math.round(((points ?? 0) / 72) * 25.4))).toEqual([
      297, 210,
    ]);
    expect(first?.text).toContain('Cahier 1 · 1 recto');
    expect(first?.text).toContain('Exemplaire du service');
    expect(sheets.pages).toBe(Math.ceil(small.pages / 4) * 2);
  });
});

describe('what cannot be set is refused', () => {
  test.for([
    ['a place that does not exist', '#link(<nulle-part>)[x]'],
    ['a fault in the source', '#inconnu()'],
  ])('%s', async ([, source = '']) => {
    await expect(typeset(ROOT, { source, standard: 'ua-1' })).rejects.toThrow(
      /^Le livre n’a pas pu être composé/,
    );
  });

  test('a sign that no font of the book has', async () => {
    const source = sampleSource().replace('Une carte à garder.', 'Une carte 🂡 à garder.');
    await expect(typeset(ROOT, { source, standard: 'ua-1' })).rejects.toThrow(/🂡/);
  });

  test('a file that is not packed as the compiler writes', () => {
    expect(() => packPdf(packPdf(book.bytes))).toThrow(/plain cross-reference/);
  });
});
