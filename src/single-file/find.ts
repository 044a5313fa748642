import { singular } from '../search/root.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { wordsOf as allWords } from '../search/words.ts';

/** A page to look for words in, in the order of the document. */
export interface Searchable {
  readonly id: string;
  readonly titre: string;
  /** The users' own words for it. */
  readonly mots: string;
  readonly texte: string;
}

/** What a page is looked for by: its text as words without accents, each with a space in front. */
interface Indexed {
  readonly id: string;
  readonly places: readonly (readonly [text: string, worth: number])[];
}

/** What is found, best first. */
export interface Found {
  readonly ids: readonly string[];
  /** The beginnings of words that were looked for. */
  readonly words: readonly string[];
  /** No page has them all: these have the most. */
  readonly partly: boolean;
}

/** A word of the title says more than one of the users' words, which says more than one of the text. */
const WORTH = { titre: 8, mots: 5, texte: 1 } as const;

/** What the text is looked through as: its words in their normal form, each with a space in front. */
export const foldedWords = (text: string): string => ` ${allWords(text).join(' ')}`;

/** What was typed, as beginnings of words: without small words unless nothing else is left, without the ending of a plural. */
export function wordsOf(typed: string): readonly string[] {
  const words = allWords(typed);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(singular))];
}

/** Makes pages ready to be looked through at each letter typed. */
export function finder(pages: readonly Searchable[]): (typed: string) => Found {
  const indexed = pages.map(
    (page): Indexed => ({
      id: page.id,
      places: (['titre', 'mots', 'texte'] as const).map((key) => [foldedWords(page[key]), WORTH[key]]),
    }),
  );
  return (typed) => {
    const words = wordsOf(typed);
    const scored = indexed
      .map(({ id, places }) => ({ id, ...scoreOf(places, words) }))
      .filter(({ matched }) => matched > 0);
    const most = Math.max(0, ...scored.map(({ matched }) => matched));
    const ids = scored
      .filter(({ matched }) => matched === most)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
    return { ids, words, partly: most < words.length };
  };
}

/** How many of the words a page has, and how much that says. */
function scoreOf(places: Indexed['places'], words: readonly string[]) {
  const worths = words.map((word) =>
    Math.max(0, ...places.map(([text, worth]) => (text.includes(` ${word}`) ? worth : 0))),
  );
  return {
    matched: worths.filter((worth) => worth > 0).length,
    score: worths.reduce((sum, worth) => sum + worth, 0),
  };
}
