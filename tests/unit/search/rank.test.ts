import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, type Members, passes } from '../../../src/search/facets.ts';
import { rank } from '../../../src/search/rank.ts';

const records = { count: 100, favour: () => 1 };
const found = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([id, score]) => ({ id, score }));

describe('rank', () => {
  it('puts a record that holds all words before one that holds one of them more often', () => {
    const ranked = rank([], [found({ both: 4, one: 7 }), found({ both: 4 })], records);
    expect(ranked.map(({ id }) => id)).toEqual(['both', 'one']);
    expect(ranked.map(({ matched }) => matched)).toEqual([1, 0.5]);
  });

  it('counts a word that nothing holds as missing, for all alike', () => {
    expect(rank([], [found({ a: 4 }), []], records)).toMatchObject([{ id: 'a', matched: 0.5 }]);
  });

  it('heeds how much a kind of record counts', () => {
    const favour = (id: string) => (id === 'term' ? 0.5 : 1);
    const ranked = rank([], [found({ term: 5, entry: 4 })], { count: 100, favour });
    expect(ranked.map(({ id }) => id)).toEqual(['entry', 'term']);
  });

  it('cuts the long tail', () => {
    expect(rank([], [found({ a: 100, b: 1 })], records).map(({ id }) => id)).toEqual(['a']);
  });

  it('lists each record once, best first, in the same order every time', () => {
    const answers = fc.array(
      fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...'abcdefgh'),
          score: fc.double({ min: 0.1, max: 9, noNaN: true }),
        }),
        {
          selector: ({ id }) => id,
        },
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(answers, (alone) => {
        const ranked = rank([], alone, records);
        expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
        expect(ranked.map(({ score }) => score)).toEqual(
          ranked.map(({ score }) => score).sort((a, b) => b - a),
        );
        expect(
          rank(
            [],
            alone.map((list) => [...list].reverse()),
            records,
          ),
        ).toEqual(ranked);
      }),
    );
  });
});

describe('facets', () => {
  const members: Members = new Map([
    [
      'type',
      new Map([
        ['outils', new Set(['a', 'b'])],
        ['conseils', new Set(['c', 'd'])],
      ]),
    ],
    [
      'theme',
      new Map([
        ['banque', new Set(['a', 'c'])],
        ['droits', new Set(['b', 'c', 'd'])],
      ]),
    ],
  ]);

  it('keep what is under one of the ids of each facet', () => {
    const filters = { type: ['outils', 'conseils'], theme: ['banque'] };
    expect([...'abcd'].filter((id) => passes(id, filters, members))).toEqual(['a', 'c']);
  });

  it('count what a reader gets by choosing: the other facets hold, their own does not', () => {
    expect(countsOf([...'abcd'], { type: ['outils'], theme: ['banque'] }, members)).toEqual({
      type: { outils: 1, conseils: 1 },
      theme: { banque: 1, droits: 1 },
    });
  });

  it('count nothing when nothing was found', () => {
    expect(countsOf([], {}, members)).toEqual({
      type: { outils: 0, conseils: 0 },
      theme: { banque: 0, droits: 0 },
    });
  });
});
