import type { JudgedQuery } from './judged-queries.ts';

/** From this grade on, a page serves the person: the one she needs, or a good door to it. */
const SERVES = 2;

/** How far down a list is looked at. */
export const DEPTH = 10;

/** How well a search answers some queries; each figure is a mean, 0 to 1. */
export interface Figures {
  readonly queries: number;
  /** Part of the queries whose first result serves. */
  readonly success1: number;
  /** Part of the queries with a result that serves among the first three. */
  readonly success3: number;
  /** Mean reciprocal rank of the first result that serves. */
  readonly mrr: number;
  /** Normalised discounted cumulative gain over the first ten (https://doi.org/10.1145/582415.582418). */
  readonly ndcg: number;
  /** Part of the queries that find nothing. */
  readonly none: number;
}

/** The answers of a search to a query: addresses, best first. */
export interface Answered {
  readonly query: Pick<JudgedQuery, 'wants'>;
  readonly addresses: readonly string[];
}

/** The rank of the first result that serves, from 1; infinite when there is none. */
export function rankOf({ query, addresses }: Answered): number {
  const index = addresses.slice(0, DEPTH).findIndex((address) => gradeOf(address, query) >= SERVES);
  return index === -1 ? Number.POSITIVE_INFINITY : index + 1;
}

/** The figures of some answers. */
export function figuresOf(answers: readonly Answered[]): Figures {
  const mean = (value: (answered: Answered) => number) =>
    answers.reduce((sum, answered) => sum + value(answered), 0) / answers.length;
  return {
    queries: answers.length,
    success1: mean((answered) => (rankOf(answered) === 1 ? 1 : 0)),
    success3: mean((answered) => (rankOf(answered) <= 3 ? 1 : 0)),
    mrr: mean((answered) => 1 / rankOf(answered)),
    ndcg: mean(ndcgOf),
    none: mean(({ addresses }) => (addresses.length === 0 ? 1 : 0)),
  };
}

/** The grade of an address; a wanted page is found by any of its places. */
function gradeOf(address: string, { wants }: Answered['query']): number {
  return wants[address] ?? wants[address.replace(/#.*$/, '')] ?? 0;
}

function ndcgOf({ query, addresses }: Answered): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const ideal = gain(Object.values(query.wants).sort((a, b) => b - a));
  // Two places of one wanted page are worth no more than the page.
  const found = addresses.map((address) => gradeOf(address, query));
  return ideal === 0 ? 0 : Math.min(1, gain(found) / ideal);
}
