import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACETS,
  isFiltered,
  NOTHING,
  readState,
  type SearchState,
  withoutFilter,
  writeState,
} from '../../../src/search/state.ts';

const offered = (facet: string, id: string) => `${facet} ${id}` !== 'theme disparu';

const states: fc.Arbitrary<SearchState> = fc
  .record({
    words: fc.string().map((words) => words.trim()),
    chosen: fc.array(
      fc.tuple(
        fc.constantFrom(...FACETS),
        fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 }),
      ),
    ),
    exact: fc.boolean(),
  })
  .map(({ words, chosen, exact }) => ({
    words,
    filters: Object.fromEntries(chosen.map(([facet, ids]) => [facet, [...ids].sort()])),
    exact: exact && words !== '',
  }));

describe('the address of a search', () => {
  it('says words and filters as people read them', () => {
    const state = { words: 'mdp oublié', filters: { theme: ['b', 'a'], type: ['outils'] }, exact: false };
    expect(writeState(state)).toBe('?q=mdp+oubli%C3%A9&type=outils&theme=a&theme=b');
    expect(writeState({ ...state, filters: {}, exact: true })).toBe('?q=mdp+oubli%C3%A9&exact=1');
  });

  it('is empty when nothing is asked', () => {
    expect(writeState(NOTHING)).toBe('');
    expect(readState('', offered)).toEqual(NOTHING);
    expect(readState('?exact=1&q=++', offered)).toEqual(NOTHING);
  });

  it('leaves out what the page does not offer, and what is said twice', () => {
    expect(readState('?q=a&theme=disparu&type=outils&type=outils&couleur=bleu', offered)).toEqual({
      words: 'a',
      filters: { type: ['outils'] },
      exact: false,
    });
  });

  it('gives back any state that it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state), () => true)).toEqual(state);
      }),
    );
  });

  it('is one for one state, whatever the order of an address', () => {
    fc.assert(
      fc.property(states, fc.infiniteStream(fc.nat()), (state, random) => {
        const parts = writeState(state).slice(1).split('&');
        const order = parts.map((part) => ({ part, key: random.next().value ?? 0 }));
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ part }) => part);
        expect(writeState(readState(`?${shuffled.join('&')}`, () => true))).toBe(writeState(state));
      }),
    );
  });
});

describe('the filters of a search', () => {
  const state = { words: '', filters: { type: ['outils', 'conseils'], theme: ['a'] }, exact: false };

  it('are taken away one by one', () => {
    const fewer = withoutFilter(state, 'type', 'outils');
    expect(fewer.filters).toEqual({ type: ['conseils'], theme: ['a'] });
    expect(isFiltered(fewer)).toBe(true);
    expect(isFiltered(withoutFilter(withoutFilter(fewer, 'type', 'conseils'), 'theme', 'a'))).toBe(false);
  });
});
