import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Carnet } from '../../../src/carnet/carnet.ts';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { contentOnDisk } from '../../../src/carnet/content-on-disk.ts';
import { today } from '../../../src/carnet/current.ts';
import { facetUrl, referenceUrl } from '../../../src/carnet/links.ts';
import { KINDS } from '../../../src/schemas/kinds.ts';
import { FAMILIES, type JudgedQuery, judgedQueries } from '../../search/judged-queries.ts';

const content = await contentOnDisk(join(import.meta.dirname, '..', '..', '..'), today());
const { carnet } = checkContent(content);
if (carnet === undefined) throw new Error('the content has problems: run verifier first');
const queries = judgedQueries();

/** Every address that a reader can be sent to. */
function addresses({
  entries,
  taxonomie,
  glossaire,
  normes,
  contacts,
  urgences,
}: Carnet): ReadonlySet<string> {
  return new Set([
    ...content.pages,
    ...KINDS.map((kind) => `/${kind}/`),
    ...['personne', 'service'].map((portee) => `/diagnostic/${portee}/feuille/`),
    ...entries.map(({ url }) => url),
    ...urgences.map(({ id }) => `/urgence/#${id}`),
    ...(['postures', 'themes', 'publics'] as const).flatMap((facet) =>
      taxonomie[facet].map(({ id }) => facetUrl(facet, id)),
    ),
    ...glossaire.map(({ id }) => referenceUrl('terme', id)),
    ...normes.normes.map(({ id }) => referenceUrl('norme', id)),
    ...contacts.map(({ id }) => referenceUrl('contact', id)),
  ]);
}

const of = (family: JudgedQuery['family']) => queries.filter((query) => query.family === family);

/** As a search may read them: two queries that differ by case, accents or punctuation are one. */
const folded = (q: string): string =>
  q
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('every graded address exists', () => {
  const known = addresses(carnet);
  const lost = queries.flatMap(({ q, wants }) =>
    Object.keys(wants)
      .filter((address) => !known.has(address))
      .map((address) => `${q} → ${address}`),
  );
  expect(lost).toEqual([]);
});

test('no query stands twice', () => {
  const seen = new Set<string>();
  const twice = queries.filter(({ q }) => seen.size === seen.add(folded(q)).size);
  expect(twice.map(({ q }) => q)).toEqual([]);
});

test('every query has a page that answers it, except those that have none at all', () => {
  const wrong = queries.filter(({ family, wants }) =>
    family === 'rien' ? Object.keys(wants).length > 0 : !Object.values(wants).includes(3),
  );
  expect(wrong.map(({ q }) => q)).toEqual([]);
});

test('danger wants the emergency page before all others', () => {
  for (const { q, wants } of of('danger')) {
    const first = Object.keys(wants).filter((address) => wants[address] === 3);
    expect(first, q).toEqual(['/urgence/']);
  }
});

test('every published entry is the page that some query needs', () => {
  const needed = new Set(
    queries.flatMap(({ wants }) => Object.keys(wants).filter((address) => wants[address] === 3)),
  );
  expect(carnet.entries.map(({ url }) => url).filter((url) => !needed.has(url))).toEqual([]);
});

test('each family weighs enough to be measured', () => {
  const least = {
    mots: 30,
    question: 30,
    synonyme: 25,
    abreviation: 15,
    faute: 30,
    sms: 12,
    langue: 8,
    danger: 8,
    rien: 5,
  } satisfies Record<JudgedQuery['family'], number>;
  for (const family of FAMILIES) {
    const all = of(family);
    expect(all.length, family).toBeGreaterThanOrEqual(least[family]);
  }
});
