import { type Group, type Groups, readGroups } from './concepts.ts';
import { type Danger, readDanger } from './danger.ts';
import { frontDecode } from './front-coding.ts';
import { rootOf, singular, verbOf } from './root.ts';
import { nearestWords, type Spelling, spellingOf } from './speller.ts';
import { STOP_WORDS } from './stop-words.ts';
import { fold, wordsOf } from './words.ts';

/** What the search knows of the carnet before it asks the index, as it is written in `pagefind/vocabulaire.json`. */
export interface VocabularyFile {
  /** Every word of the index as it is written, sorted by normal form, front-coded. */
  readonly mots: string;
  /** For each word, how many records hold it: the power of four, as one digit. */
  readonly frequences: string;
  /** Whether every word of the index is there; a large carnet only keeps the frequent ones. */
  readonly complet: boolean;
  /** Groups of everyday words and expressions that are worth one another. */
  readonly synonymes: string;
  /** What tells of a danger, a comma for each « ou ». */
  readonly dangers: string;
}

/** A word of the carnet: in normal form, as it is written, and how common it is, as about the power of two of its records. */
export interface Word extends Spelling {
  readonly written: string;
  readonly frequency: number;
}

/** The words of the carnet, to look up. */
export interface Vocabulary {
  /** The words that someone most likely meant by one that the carnet does not hold: its own, and everyday words that stand for some of them. */
  near(plain: string): readonly Word[];
  readonly complete: boolean;
  readonly dangers: readonly Danger[];
  /** The telling words of the dangers: not to be mended into a word of the carnet. */
  readonly dangerous: ReadonlySet<string>;
  /** The word itself, or the most frequent form of the same word. */
  find(plain: string): Word | undefined;
  readonly groups: Groups;
  /** What some groups hold that the carnet holds too: words as it writes them, the telling words of an expression. */
  held(groups: readonly Group[]): readonly string[];
  /** Words that begin so, the most frequent first. */
  startingWith(plain: string): readonly Word[];
}

/** What parts the groups of words of the file, and its dangers. */
export const BETWEEN = ';';

const ONE_WORD = /^[\p{L}\p{N}]+$/u;

/** Reads the file that the build has written. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
  const words = frontDecode(file.mots).map((written, index) =>
    wordOf(written, 2 * Number(file.frequences[index] ?? 0)),
  );
  const byPlain = new Map(words.map((word) => [word.plain, word]));
  const byRoot = new Map<string, Word>();
  for (const word of words)
    if ((byRoot.get(word.root)?.frequency ?? -1) < word.frequency) byRoot.set(word.root, word);
  const find = (plain: string): Word | undefined =>
    byPlain.get(plain) ?? byRoot.get(rootOf(plain)) ?? byRoot.get(verbOf(plain));
  const lists = file.synonymes.split(BETWEEN).map((group) => group.split(','));
  const dangers = file.dangers.replaceAll(',', ' ou ').split(BETWEEN);
  const dangerous = dangers.flatMap((danger) => danger.split(/ (?:ou|avec|sauf) |[ ’]/));
  const everyday = lists
    .filter((list) => list.some((member) => heldWords(member, find).length > 0))
    .flat()
    .concat(dangerous)
    .filter((word) => ONE_WORD.test(word) && !byPlain.has(fold(word)) && !STOP_WORDS.has(fold(word)));
  const meant = [...words, ...[...new Set(everyday)].map((word) => wordOf(word, 0))];
  // While a query is typed, its first words are looked for again at each letter.
  const nearest = new Map<string, readonly Word[]>();
  return {
    near(plain) {
      const near = nearest.get(plain) ?? nearestWords(plain, meant);
      nearest.set(plain, near);
      return near;
    },
    complete: file.complet,
    dangers: dangers.map(readDanger),
    dangerous: new Set(dangerous.map((word) => singular(fold(word))).filter((word) => !STOP_WORDS.has(word))),
    find,
    groups: readGroups(lists),
    held: (groups) => [
      ...new Set(groups.flatMap(({ members }) => members).flatMap((member) => heldWords(member, find))),
    ],
    startingWith: (plain) =>
      words.filter((word) => word.plain.startsWith(plain)).sort((a, b) => b.frequency - a.frequency),
  };
}

const wordOf = (written: string, frequency: number): Word => ({
  ...spellingOf(fold(written)),
  written,
  frequency,
});

/** The telling words of a word or an expression, when the carnet holds them all. */
function heldWords(member: string, find: Vocabulary['find']): string[] {
  const words = wordsOf(member);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const held = telling.flatMap((word) => find(word)?.written ?? []);
  return telling.length > 0 && held.length === telling.length ? [held.join(' ')] : [];
}
