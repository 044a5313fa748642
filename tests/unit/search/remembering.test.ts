import { describe, expect, it, vi } from 'vitest';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { remembering } from '../../../src/search/remembering.ts';

const answering = () => vi.fn<Pagefind['search']>(async () => ({ results: [] }));

describe('remembering', () => {
  it('asks the index once for the same words, and each time with filters or for everything', async () => {
    const search = answering();
    const index = remembering({ search });
    const first = await index.search('mot');
    expect(await index.search('mot')).toBe(first);
    await index.search('passe');
    expect(search.mock.calls).toEqual([['mot'], ['passe']]);
    for (let time = 0; time < 2; time++) {
      await index.search(null);
      await index.search('mot', { filters: { type: ['outils'] } });
    }
    expect(search).toHaveBeenCalledTimes(6);
  });

  it('asks again what failed', async () => {
    const search = answering().mockRejectedValueOnce(new Error('no network'));
    const index = remembering({ search });
    await expect(index.search('mot')).rejects.toThrow('no network');
    expect(await index.search('mot')).toEqual({ results: [] });
  });

  it('forgets the oldest first', async () => {
    const search = answering();
    const index = remembering({ search });
    for (let word = 0; word <= 300; word++) await index.search(`mot${word}`);
    search.mockClear();
    await index.search('mot1');
    await index.search('mot0');
    expect(search.mock.calls).toEqual([['mot0']]);
  });
});
