/** What the index answered to one search. */
export interface Found {
  readonly id: string;
  readonly score: number;
  /** Whether the record says it of itself, in its title or its other names, and not only in its text. */
  readonly described?: boolean;
}

/** A record that answers, with the part of the asked words that it holds. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly matched: number;
}

/** How sharply a record falls for each asked word that it lacks. */
const SHARPNESS = 1.2;

/** How much of a word a record holds that only uses it in its text, where it may stand by chance: its names and summary say what it is about. */
const IN_PASSING = 0.6;

/** Below this part of the best score, a record is the long tail. */
const TAIL = 0.08;

/** A word that two or three records hold tells no more than one that five do: it may be there by chance. */
const CHANCE = 5;

/** How telling a word is, by how few of the records hold it (https://en.wikipedia.org/wiki/Okapi_BM25). */
const telling = (found: number, records: number): number =>
  Math.log(1 + (Math.max(0, records - found) + 0.5) / (found + CHANCE));

/** The engine adds in another order each time: the last digits of its sums say nothing, and must not part equals. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Merges the answers to all words together and to each word alone. Asked together, words that one record does not all hold find nothing;
 * asked alone, each finds too much: the sum, brought down by the weight of the words that are missing, keeps both right.
 * @param together answers to all words together: they add to a score, but make no new word matched
 * @param alone one answer for each asked word, empty when the carnet does not hold the word
 * @param records how many there are, and how much each counts by its kind, 1 for most
 */
export function rank(
  together: readonly Found[],
  alone: readonly (readonly Found[])[],
  records: { readonly count: number; readonly favour: (id: string) => number },
): Ranked[] {
  const sums = new Map<string, { score: number; words: number; weight: number }>();
  const sumOf = (id: string) => {
    const sum = sums.get(id) ?? { score: 0, words: 0, weight: 0 };
    sums.set(id, sum);
    return sum;
  };
  let whole = 0;
  for (const found of alone) {
    const weight = telling(found.length, records.count);
    whole += weight;
    for (const { id, score, described } of found) {
      const sum = sumOf(id);
      sum.score += score;
      sum.words += 1;
      sum.weight += weight * (described === false ? IN_PASSING : 1);
    }
  }
  for (const { id, score } of together) sumOf(id).score += score;
  const ranked = [...sums].map(([id, { score, words, weight }]) => ({
    id,
    score: rounded(score * (weight / whole) ** SHARPNESS * records.favour(id)),
    matched: words / alone.length,
  }));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * TAIL);
}
