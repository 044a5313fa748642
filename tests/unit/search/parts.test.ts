import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeCount, inParts } from '../../../src/search/parts.ts';

const hits = (...matched: readonly number[]) => matched.map((part, place) => ({ matched: part, place }));

describe('the results in two parts', () => {
  it('parts those with all the words from those with some', () => {
    const { first, partial } = inParts(hits(1, 0.5, 1, 0.7));
    expect(first.map(({ place }) => place)).toEqual([0, 2]);
    expect(partial.map(({ place }) => place)).toEqual([1, 3]);
  });

  it('keeps the order of the search when its best result lacks a word', () => {
    const all = hits(0.5, 1, 0.7);
    expect(inParts(all)).toEqual({ first: all, partial: [] });
    expect(completeCount(all)).toBe(1);
  });

  it('neither loses nor doubles a result, and the best stays first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0.3, 0.5, 1)), (matched) => {
        const all = hits(...matched);
        const { first, partial } = inParts(all);
        expect([...first, ...partial].map(({ place }) => place).sort((a, b) => a - b)).toEqual(
          all.map(({ place }) => place),
        );
        expect(first[0]).toBe(all[0]);
      }),
    );
  });
});
