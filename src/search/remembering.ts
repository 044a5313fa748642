import type { Pagefind } from './pagefind.ts';

type Asked = Pick<Pagefind, 'search'>;

/** How many answers are kept: those of some tens of searches. */
const MOST = 300;

/**
 * The same index, which answers at once what it was asked before: while a query is typed, all its words but the last are asked again at
 * each letter. What is asked with filters is not kept. The oldest answers are forgotten first.
 */
export function remembering(index: Asked): Asked {
  const answers = new Map<string, ReturnType<Pagefind['search']>>();
  return {
    search(query, options) {
      if (query === null || options !== undefined) return index.search(query, options);
      const known = answers.get(query);
      if (known !== undefined) return known;
      const answer = index.search(query);
      answers.set(query, answer);
      const [oldest] = answers.size > MOST ? answers.keys() : [];
      if (oldest !== undefined) answers.delete(oldest);
      // A part of the index that could not be fetched may be there the next time.
      answer.catch(() => answers.delete(query));
      return answer;
    },
  };
}
