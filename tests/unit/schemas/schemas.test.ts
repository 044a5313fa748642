import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contactSchema } from '../../../src/schemas/contact.ts';
import { entrySchemas, isKind, KINDS } from '../../../src/schemas/kinds.ts';
import {
  aliases,
  entryId,
  isoDate,
  line,
  partialDate,
  slug,
  webUrl,
} from '../../../src/schemas/primitives.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { taxonomieSchema } from '../../../src/schemas/taxonomie.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('primitives', () => {
  it.each<[string, z.ZodType, unknown[], unknown[]]>([
    ['slug', slug, ['epn', 'rgpd-32', '112-be'], ['', 'Épn', 'a_b', '-a', 'a-', 'a--b', 'a b', 'a/b', 1]],
    [
      'entryId',
      entryId,
      ['conseils/se-deconnecter'],
      ['se-deconnecter', '/conseils/a', 'conseils/a/b', 'conseils/'],
    ],
    [
      'isoDate',
      isoDate,
      ['2024-02-29', '2026-11-23'],
      ['2026-02-29', '2026-02-30', '2026-2-3', '23/11/2026', '2026'],
    ],
    [
      'partialDate',
      partialDate,
      ['2018', '2018-03', '2018-03-26'],
      ['18', '2018-13', '2018-3', '2018-02-31', '2018-03-26T10:00', 'mars 2018', 2018],
    ],
    [
      'webUrl',
      webUrl,
      ['https://example.org/', 'http://www.112.be/fr/'],
      ['www.example.org', 'ftp://example.org', 'javascript:alert(1)', 'mailto:a@b.be', '/a/', ''],
    ],
    ['aliases', aliases, [[], undefined, ['112']], [['a'], 'mot', [1]]],
  ])('%s', (_name, schema, good, bad) => {
    for (const value of good) expect(accepts(schema, value), String(value)).toBe(true);
    for (const value of bad) expect(accepts(schema, value), String(value)).toBe(false);
  });

  it('makes a line of what is typed: no space around, French spaces inside', () => {
    expect(line(2, 20).parse("  l'accès ?  ")).toBe('l’accès\u202f?');
    expect(accepts(line(2, 5), '   a   ')).toBe(false);
    expect(accepts(line(2, 5), ' abcde ')).toBe(true);
  });
});

describe('a contact', () => {
  const contact = {
    id: 'urgence-112',
    nom: 'Urgences',
    pour: 'une vie est en danger',
    telephone: '112',
    juridiction: 'belgique',
    verifie_le: '2026-11-01',
    certitude: 'etabli',
    source: { id: 'loi-2018' },
  };
  it.each<[string, object, boolean]>([
    ['with a number', {}, true],
    ['with a long number', { telephone: '+32 2 518 21 23' }, true],
    ['with words for number', { telephone: 'cent douze' }, false],
    ['with spaces for number', { telephone: '    ' }, false],
    ['with nothing to reach it', { telephone: undefined }, false],
    ['with a site', { telephone: undefined, url: 'https://example.org' }, true],
    ['with a doubt that nothing settles', { certitude: 'probable' }, false],
    ['with a doubt and what settles it', { certitude: 'probable', a_verifier: 'relire le site' }, true],
    ['with a certainty to settle', { a_verifier: 'relire le site' }, false],
    ['with a debate', { certitude: 'a_discuter', a_verifier: 'relire le site' }, false],
  ])('%s', (_name, change, expected) => {
    expect(accepts(contactSchema, { ...contact, ...change })).toBe(expected);
  });
});

describe('the date of a source', () => {
  const issued = (parts: unknown) =>
    accepts(sourceSchema, {
      id: 'a',
      type: 'book',
      title: 'Titre',
      issued: { 'date-parts': parts },
      custom: { consulte: '2026-11-01', lecture: 'extrait', certitude: 'etabli', pays: 'belgique' },
    });
  it.each([[[[2025]]], [[[2025, 9]]], [[[2025, 9, 25]]], [[[2024, 2, 29]]]])('accepts %j', (parts) => {
    expect(issued(parts)).toBe(true);
  });
  it.each([
    [[]],
    [[[]]],
    [[[2025, 13]]],
    [[[2025, 2, 30]]],
    [[[2025, 0]]],
    [[['2025']]],
    [[[2025.5]]],
    [[[2025], [2026]]],
  ])('refuses %j', (parts) => {
    expect(issued(parts)).toBe(false);
  });
});

describe('the kinds', () => {
  it('are five, and no inherited name is one', () => {
    expect(KINDS).toEqual(['conseils', 'outils', 'pratiques', 'articles', 'vignettes']);
    for (const name of ['toString', '__proto__', 'constructor', '', 'conseil'])
      expect(isKind(name)).toBe(false);
  });

  it.each(KINDS)('%s: rules between keys speak even where other keys are wrong', (kind) => {
    const { error } = entrySchemas[kind].safeParse({
      publie_le: '2026-10-01',
      relu_le: '2026-09-01',
      a_revoir_le: 'demain',
      themes: ['equipe', 'equipe', 3],
    });
    const custom = error?.issues.filter(({ code }) => code === 'custom').map(({ path }) => path.join('.'));
    expect(custom).toEqual(['relu_le', 'themes.1']);
  });

  it.each([undefined, null, 3, 'mot', [], ['a'], {}])('does not trip over %j', (value) => {
    for (const kind of KINDS) expect(accepts(entrySchemas[kind], value)).toBe(false);
    expect(accepts(taxonomieSchema, value)).toBe(false);
  });
});
