import { ask, type Rated, ratedOf } from './ask.ts';
import { complete } from './complete.ts';
import { type Counts, countsOf, type Filters, type Members, membersOf, passes } from './facets.ts';
import { nearestNames } from './nearest-first.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { type Correction, understand } from './question.ts';
import { remembering } from './remembering.ts';
import { nearestThemes } from './themes.ts';
import { readVocabulary, type Vocabulary, type VocabularyFile } from './vocabulary.ts';

export type { Counts, Filters } from './facets.ts';

/** An address of the carnet that answers, its content fetched when it is shown. */
export interface Hit {
  readonly id: string;
  /** 0 to 1, part of the asked terms it holds: 1 is « tous les mots ». */
  readonly matched: number;
  data(): Promise<HitData>;
}

/** What is shown of a hit. An excerpt is HTML that holds nothing but text and `<mark>`. */
export interface HitData {
  readonly url: string;
  /** title, type, resume, postures (ids parted by spaces)… */
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  /** The parts that answer, by heading, best first. */
  readonly sections: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

/** What the carnet answers to some words and filters. */
export interface Answer {
  /** Best first, long tail already cut. */
  readonly hits: readonly Hit[];
  /** « Résultats pour X – chercher plutôt Y » when applied, « Vouliez-vous dire » when not. */
  readonly corrected?: Correction;
  /** Words of danger: the page of emergency numbers comes first. */
  readonly danger: boolean;
  /** Results that each filter would keep, given the words and the filters of the other facets. */
  readonly counts: Counts;
  /** Ids of the themes of what the words find, for when the filters keep none of it. */
  readonly near: readonly string[];
}

/** How many of the records that the words find tell which themes are near. */
const NEAR = 10;

/** The search of the carnet, in the browser. */
export interface SearchEngine {
  /** No words: browsing by the filters. `exact`: nothing is corrected (« chercher plutôt Y »). */
  search(words: string, filters: Filters, options?: { readonly exact?: boolean }): Promise<Answer>;
  /** Completions of the last word, from the carnet's own vocabulary; at most five. */
  complete(words: string): readonly string[];
  /** Counts for all entries before anything is typed. */
  counts(filters: Filters): Promise<Counts>;
}

/**
 * Loads Pagefind and the vocabulary.
 * @param root absolute address of the root of the carnet
 * @throws when the browser cannot run it, or the index is not there
 */
export async function loadSearch(root: URL): Promise<SearchEngine> {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(root), loadVocabulary(root)]);
  return searchEngine(pagefind, vocabulary, await membersOf(pagefind));
}

async function loadVocabulary(root: URL): Promise<Vocabulary> {
  const response = await fetch(new URL('pagefind/vocabulaire.json', root));
  return readVocabulary((await response.json()) as VocabularyFile);
}

function searchEngine(pagefind: Pagefind, vocabulary: Vocabulary, members: Members): SearchEngine {
  const index = remembering(pagefind);
  const nearestFirst = nearestNames(vocabulary);
  const everything = async (): Promise<readonly Rated[]> =>
    (await pagefind.search(null)).results.map((result) => ratedOf(result));
  return {
    async search(words, filters, { exact } = {}) {
      const question = understand(words, vocabulary, exact);
      const rated = question.terms.length === 0 ? await everything() : await ask(question, index, members);
      const ids = rated.map(({ id }) => id);
      const kept = rated.filter(({ id }) => passes(id, filters, members));
      return {
        hits: (await nearestFirst(kept, question)).map(hitOf),
        ...(question.corrected && { corrected: question.corrected }),
        danger: question.danger,
        counts: countsOf(ids, filters, members),
        near: nearestThemes(ids.slice(0, NEAR), members),
      };
    },
    complete: (words) => complete(words, vocabulary),
    async counts(filters) {
      const ids = (await everything()).map(({ id }) => id);
      return countsOf(ids, filters, members);
    },
  };
}

const hitOf = ({ id, matched, data }: Rated): Hit => ({
  id,
  matched,
  data: async () => {
    const { url, meta, excerpt, sub_results } = await data();
    return { url, meta, excerpt, sections: sub_results };
  },
});
