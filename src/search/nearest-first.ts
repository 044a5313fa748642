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

/**
 * The same results, the first of them in an order that heeds, as much as their score, how near what was typed is to one of their names.
 * The page of a danger stays where it is.
 */
export async function nearestFirst(
  rated: readonly Rated[],
  { terms, danger }: Question,
  vocabulary: Vocabulary,
): Promise<readonly Rated[]> {
  const from = danger ? 1 : 0;
  const first = rated.slice(from, from + FIRST);
  const best = Math.max(...first.map(({ score }) => score));
  if (first.length < 2 || best <= 0) return rated;
  const telling: Telling = ({ said }) => weightOf(said, vocabulary);
  const asked = terms
    .filter(({ known }) => known)
    .map(
      (term): Weighed => ({
        concepts: [...term.concepts, rootOf(fold(term.asked))],
        weight: weightOf(term.asked, vocabulary),
      }),
    );
  const placed = await Promise.all(
    first.map(async (one) => {
      const { meta } = await one.result.data();
      const names = phrasesOf(meta).map((phrase) => weighed(phrase, vocabulary.groups, telling));
      return { one, place: one.score / best + Math.sqrt(one.favour) * nearness(asked, names) };
    }),
  );
  placed.sort((a, b) => b.place - a.place);
  return [...rated.slice(0, from), ...placed.map(({ one }) => one), ...rated.slice(from + FIRST)];
}

const weightOf = (said: string, { find }: Vocabulary): number =>
  Math.max(1, ...said.split(' ').map((word) => RAREST - (find(fold(word))?.frequency ?? 0)));
