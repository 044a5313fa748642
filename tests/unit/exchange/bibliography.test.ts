import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/exchange/bibtex.ts';
import { toCslJson } from '../../../src/exchange/csl-json.ts';
import type { Reference } from '../../../src/exchange/reference.ts';
import { toRis } from '../../../src/exchange/ris.ts';
import { sourcesSchema } from '../../../src/schemas/source.ts';
import { hostileText } from './hostile.ts';
import { readReferences } from './read-references.ts';

const sources = sourcesSchema.parse(JSON.parse(readFileSync('content/sources.json', 'utf8')));

/** A text as these formats carry it: on one line, with plain spaces. */
const flat = (text: string | undefined): string | undefined => text?.replaceAll(/\s+/g, ' ').trim();

/** A name with its parts in the order of their reading; RIS has no comma within the name of an organisation. */
const nameOf = (name: Readonly<Record<string, string | undefined>>): string =>
  flat(
    ['literal', 'given', 'dropping-particle', 'non-dropping-particle', 'family']
      .flatMap((part) => name[part] ?? [])
      .join(' ')
      .replaceAll(',', ' –'),
  ) ?? '';

const reference = (own: Partial<Reference>): Reference => ({
  id: 'x',
  type: 'report',
  title: 'Un titre',
  ...own,
});

/** An address without what Citation.js escapes in it once more. */
const plainUrl = (url: string | undefined) => url && decodeURI(decodeURI(url));

/** Types of which Citation.js does not read the authors in RIS. */
const UNSIGNED: ReadonlySet<string> = new Set(['article-newspaper', 'bill', 'legal_case', 'legislation']);

/** What is known of a date; of many types, Citation.js reads the year alone in RIS. */
const dateOf = (of: Pick<Reference, 'issued'> | undefined, format: string): readonly number[] | undefined =>
  of?.issued?.['date-parts'][0]?.slice(0, format === '@ris/file' ? 1 : 3);

const FORMATS = [
  ['BibLaTeX', toBibtex, '@biblatex/text'],
  ['RIS', toRis, '@ris/file'],
] as const;

describe.each(FORMATS)('%s', (_name, write, format) => {
  it('loses no source of the carnet, nor what it says, in another program', () => {
    const read = readReferences(write(sources), format);
    expect(read.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    for (const [index, source] of sources.entries()) {
      const found = read[index];
      expect(flat(found?.title), source.id).toBe(flat(source.title));
      if (!(format === '@ris/file' && UNSIGNED.has(source.type)))
        expect(found?.author?.map(nameOf), source.id).toEqual(source.author?.map(nameOf));
      expect(flat(found?.note), source.id).toBe(flat(source.note));
      expect(plainUrl(found?.URL), source.id).toBe(plainUrl(source.URL));
      expect(found?.DOI, source.id).toBe(source.DOI);
      expect(dateOf(found, format), source.id).toEqual(dateOf(source, format));
    }
  });

  it('one reference stays one, and is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = readReferences(
          write([
            reference({
              title: text,
              note: text,
              author: [{ literal: text }, { family: text, given: text }],
            }),
            reference({ id: 'y', title: 'La suivante' }),
          ]),
          format,
        );
        expect(read.map(({ id }) => id)).toEqual(['x', 'y']);
        expect(flat(read[0]?.title)).toBe(flat(text));
        expect(flat(read[0]?.note)).toBe(flat(text));
        expect(read[0]?.author?.length).toBe(2);
      }),
    );
  });
});

describe('BibLaTeX', () => {
  it.each([
    ['fr', 'french'],
    ['nl-BE', 'dutch'],
    ['en', 'english'],
  ])(
    'says of a document in « %s » that it is in %s, so that no program lowers its capitals',
    (language, said) => {
      expect(toBibtex([reference({ language })])).toContain(`langid = {${said}}`);
    },
  );

  it('says of no other language what it would not know', () => {
    expect(toBibtex([reference({ language: 'ru' })])).not.toContain('langid');
  });

  it('tells newspapers from magazines, and both from reviews', () => {
    const subtype = (type: Reference['type']) =>
      /entrysubtype = {(.*)}/.exec(toBibtex([reference({ type })]))?.[1];
    expect((['article-newspaper', 'article-magazine', 'article-journal'] as const).map(subtype)).toEqual([
      'newspaper',
      'magazine',
      undefined,
    ]);
  });
});

describe('CSL-JSON', () => {
  it('says when a source was read, both as the carnet does and as CSL does', () => {
    const written = JSON.parse(toCslJson(sources.slice(0, 1)));
    const [year, month, day] = (sources[0]?.custom.consulte ?? '').split('-').map(Number);
    expect(written).toEqual([{ ...sources[0], accessed: { 'date-parts': [[year, month, day]] } }]);
  });

  it('adds nothing to a reference that nobody has read', () => {
    expect(JSON.parse(toCslJson([reference({})]))).toEqual([reference({})]);
  });
});
