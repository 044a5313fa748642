import type { Members } from './facets.ts';
import type { Pagefind, Results } from './pagefind.ts';
import type { Question, Term } from './question.ts';
import { type Found, rank } from './rank.ts';
import { CONCEPTS, conceptToken, NATURE } from './tokens.ts';

type Result = Results[number];

/** A result, and what it is worth for a word. */
interface Scored {
  readonly result: Result;
  readonly score: number;
}
interface Answered extends Scored, Found {}

/** A record that answers, and the part of the asked words that it holds. */
export interface Rated {
  readonly id: string;
  /** Fetches what is shown of it. */
  readonly data: Result['data'];
  readonly matched: number;
  readonly score: number;
  /** How much a record of its kind counts. */
  readonly favour: number;
}

/** Records that are no entry come after the entries which say as much: someone who asks has a situation rather than a word in mind. */
const BESIDE = { types: ['glossaire', 'normes', 'contacts', 'page', 'diagnostic'], favour: 0.8 };

/** The page of emergency numbers comes first for a danger; « frapper à la porte » speaks of none. */
const NO_DANGER = 0.5;

/** How much more a record counts when its kind is asked for. */
const SOUGHT = 3;

/** How much a concept counts against the very word that was typed. */
const SAME = 0.5;

/**
 * Asks the index what was understood, and lists what it answers, best first: all words together, and each alone
 * with its concepts.
 */
export async function ask(
  { terms, sought, danger }: Question,
  pagefind: Pick<Pagefind, 'search'>,
  members: Members,
): Promise<readonly Rated[]> {
  const known = terms.filter((term) => term.known);
  const words = known.map(({ asked }) => asked).join(' ');
  const find = async (query: string) => (await pagefind.search(query)).results;
  // A token that no record holds would be answered by those that begin like it.
  const findConcept = async (concept: string) =>
    (await find(conceptToken(concept))).filter(({ matchedMetaFields }) =>
      matchedMetaFields?.includes(CONCEPTS),
    );
  const findTerm = async ({ asked, groups }: Term) => {
    return bestOf(await find(asked), (await Promise.all(groups.map(findConcept))).flat());
  };
  const [alone, together] = await Promise.all([
    Promise.all(known.map(findTerm)),
    known.length > 1 ? find(words) : [],
  ]);
  // The answer to all words together comes last: its excerpt marks them all.
  const found = [...alone.flat().map(({ result }) => result), ...together];
  const results = new Map(found.map((result) => [result.id, result]));
  const favour = favourOf(members, sought);
  const ranked = rank(together, alone, {
    count: [...(members.get('type')?.values() ?? [])].reduce((sum, { size }) => sum + size, 0),
    favour,
  });
  const rated = ranked.flatMap(({ id, matched, score }): Rated[] => {
    const result = results.get(id);
    return result === undefined
      ? []
      : [ratedOf(result, { score, favour: favour(id), matched: (matched * known.length) / terms.length })];
  });
  return danger ? urgentFirst(rated, await pagefind.search(null, { filters: { type: ['urgence'] } })) : rated;
}

/** A result with what it is worth. The index marks the words in its page anew at each call: once is enough. */
export function ratedOf(
  { id, data }: Result,
  worth: Omit<Rated, 'id' | 'data'> = { matched: 1, score: 0, favour: 1 },
): Rated {
  let page: ReturnType<typeof data> | undefined;
  return {
    id,
    ...worth,
    data() {
      // A copy: the index gives the same object to the next search, with other marks.
      page ??= data().then((found) => ({ ...found }));
      return page;
    },
  };
}

/** How much a record counts, by its kind. */
function favourOf(members: Members, sought: readonly string[]): (id: string) => number {
  const types = [...(members.get('type') ?? [])];
  return (id) => {
    const type = types.find(([, ids]) => ids.has(id))?.[0] ?? '';
    return (
      (BESIDE.types.includes(type) ? BESIDE.favour : 1) *
      (type === 'urgence' ? NO_DANGER : 1) *
      (sought.includes(type) ? SOUGHT : 1)
    );
  };
}

/** The answers to a word, and to its concepts: the best for each record, and whether the record says it of itself. */
function bestOf(typed: Results, same: Results): readonly Answered[] {
  const described = new Set([...typed.filter(describes), ...same].map(({ id }) => id));
  const best = new Map(typed.map((result): [string, Scored] => [result.id, { result, score: result.score }]));
  for (const result of same) {
    const score = result.score * SAME;
    if ((best.get(result.id)?.score ?? 0) < score) best.set(result.id, { result, score });
  }
  return [...best].map(([id, scored]) => ({ id, ...scored, described: described.has(id) }));
}

/** Whether a record holds a word in what it says of itself. */
const describes = ({ matchedMetaFields }: Result): boolean =>
  (matchedMetaFields ?? []).some((name) => name !== NATURE);

/** The page of emergency numbers before all others, whether it holds the words or not. */
function urgentFirst(rated: readonly Rated[], { results }: { readonly results: Results }): Rated[] {
  const ids = new Set(results.map(({ id }) => id));
  const found = rated.filter(({ id }) => ids.has(id));
  const urgent = found.length > 0 ? found : results.map((result) => ratedOf(result));
  return [...urgent, ...rated.filter(({ id }) => !ids.has(id))];
}
