import type { Members } from './facets.ts';
import type { Pagefind, Results } from './pagefind.ts';
import { PAIRS, pairsOf } from './pairs.ts';
import type { Question } from './question.ts';
import { rank } from './rank.ts';

type Result = Results[number];

/** A result of the index, and the part of the asked words that it holds. */
export interface Rated {
  readonly result: Result;
  readonly matched: number;
}

/** Kinds of records that come after the entries which say as much: someone who asks has a situation rather than a word in mind. */
const FAVOUR: Readonly<Record<string, number>> = {
  glossaire: 0.6,
  normes: 0.4,
  contacts: 0.6,
  page: 0.6,
  diagnostic: 0.6,
  urgence: 0.6,
};

/** How much more a word of the glossary counts when someone asks what a word means. */
const DEFINED = 4;

/** How much a word counts that says the same as the one which was typed. */
const SAME = 0.5;

/**
 * Asks the index what was understood, and lists what it answers, best first: all words together, those that stand side by side, and each
 * alone with the words that say the same.
 */
export async function ask(
  { terms, defining, danger }: Question,
  pagefind: Pick<Pagefind, 'search'>,
  members: Members,
): Promise<readonly Rated[]> {
  const known = terms.filter((term) => term.known);
  const words = known.map(({ asked }) => asked).join(' ');
  const find = async (query: string) => (await pagefind.search(query)).results;
  // A pair that no record holds would be answered by words that begin like it.
  const findPair = async (pair: string) =>
    (await find(pair)).filter(({ matchedMetaFields }) => matchedMetaFields?.includes(PAIRS));
  const [paired, alone, together] = await Promise.all([
    Promise.all(pairsOf(words).map(findPair)),
    Promise.all(
      known.map(async ({ asked, also }) => bestOf(await find(asked), await Promise.all(also.map(find)))),
    ),
    known.length > 1 ? find(words) : [],
  ]);
  // The answer to all words together comes last: its excerpt marks them all.
  const results = new Map([...paired, ...alone, together].flat().map((result) => [result.id, result]));
  const ranked = rank([...paired.flat(), ...together], alone, {
    count: [...(members.get('type')?.values() ?? [])].reduce((sum, { size }) => sum + size, 0),
    favour: favourOf(members, defining),
  });
  const rated = ranked.flatMap(({ id, matched }): Rated[] => {
    const result = results.get(id);
    return result === undefined ? [] : [{ result, matched: (matched * known.length) / terms.length }];
  });
  return danger ? urgentFirst(rated, await pagefind.search(null, { filters: { type: ['urgence'] } })) : rated;
}

/** How much a record counts, by its kind. */
function favourOf(members: Members, defining: boolean): (id: string) => number {
  const types = [...(members.get('type') ?? [])];
  return (id) => {
    const type = types.find(([, ids]) => ids.has(id))?.[0] ?? '';
    return (FAVOUR[type] ?? 1) * (defining && type === 'glossaire' ? DEFINED : 1);
  };
}

/** The answers to a word, and to others that say the same: the best for each record. */
function bestOf(typed: Results, others: readonly Results[]): Results {
  const best = new Map(typed.map((result) => [result.id, result]));
  for (const result of others.flat()) {
    const score = result.score * SAME;
    if ((best.get(result.id)?.score ?? 0) < score)
      best.set(result.id, { id: result.id, score, data: () => result.data() });
  }
  return [...best.values()];
}

/** The page of emergency numbers before all others, whether it holds the words or not. */
function urgentFirst(rated: readonly Rated[], { results }: { readonly results: Results }): Rated[] {
  const ids = new Set(results.map(({ id }) => id));
  const found = rated.filter(({ result }) => ids.has(result.id));
  const urgent = found.length > 0 ? found : results.map((result) => ({ result, matched: 1 }));
  return [...urgent, ...rated.filter(({ result }) => !ids.has(result.id))];
}
