import type { Rated } from './ask.ts';
import { nearness, phrasesOf, type Telling, type Weighed, weighed } from './nearest-phrase.ts';
import type { Question } from './question.ts';
import { rootOf } from './root.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold } from './words.ts';

/** How many of the first results are put in order anew: their pages are fetched, as they are to be shown. */
const FIRST = 10;

/** The weight of a word that a single record holds; one less each time that twice as many do. */
const RAREST = 10;

/** Puts the first of some results in order. */
type InOrder = (rated: readonly Rated[], question: Question) => Promise<readonly Rated[]>;

/**
 * Gives the same results, the first of them in an order that heeds, as much as their score, how near what was typed is to one of their
 * names. The page of a danger stays where it is.
 */
export function nearestNames(vocabulary: Vocabulary): InOrder {
  const telling: Telling = ({ said }) => weightOf(said, vocabulary);
  const names = new Map<string, readonly (readonly Weighed[])[]>();
  // Reading them takes as long as a search: each record's are read once.
  async function namesOf({ id, data }: Rated): Promise<readonly (readonly Weighed[])[]> {
    const { meta } = await data();
    const known = names.get(id) ?? phrasesOf(meta).map((name) => weighed(name, vocabulary.groups, telling));
    names.set(id, known);
    return known;
  }
  return async (rated, { terms, danger }) => {
    const from = danger ? 1 : 0;
    const first = rated.slice(from, from + FIRST);
    const best = Math.max(...first.map(({ score }) => score));
    if (first.length < 2 || best <= 0) return rated;
    const asked = terms
      .filter(({ known }) => known)
      .map(
        (term): Weighed => ({
          concepts: [...term.concepts, rootOf(fold(term.asked))],
          weight: weightOf(term.asked, vocabulary),
        }),
      );
    const placed = await Promise.all(
      first.map(async (one) => ({
        one,
        place: one.score / best + Math.sqrt(one.favour) * nearness(asked, await namesOf(one)),
      })),
    );
    placed.sort((a, b) => b.place - a.place);
    return [...rated.slice(0, from), ...placed.map(({ one }) => one), ...rated.slice(from + FIRST)];
  };
}

const weightOf = (said: string, { find }: Vocabulary): number =>
  Math.max(1, ...said.split(' ').map((word) => RAREST - (find(fold(word))?.frequency ?? 0)));
