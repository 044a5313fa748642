import { singular } from './root.ts';
import { nearestWords } from './speller.ts';
import { DEFINING, STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

/** One word that is asked for. */
export interface Term {
  /** What was typed, in normal form. */
  readonly typed: string;
  /** What is asked of the index: a word as the carnet writes it, or what was typed when the carnet does not know it. */
  readonly asked: string;
  /** Everyday words that say the same, asked as well. */
  readonly also: readonly string[];
  /** Whether the carnet holds the word: asked anyway, the index would answer with words that begin alike. */
  readonly known: boolean;
}

/** What was typed, what it was taken for, and whether that was asked instead or is only offered. */
export interface Correction {
  readonly from: string;
  readonly to: string;
  readonly applied: boolean;
}

/** What a person asks, once understood. */
export interface Question {
  readonly terms: readonly Term[];
  /** When a word could be mended. */
  readonly corrected?: Correction;
  /** Whether it speaks of a danger. */
  readonly danger: boolean;
  /** Whether it asks what a word means. */
  readonly defining: boolean;
}

/** What an elision leaves before a word that was typed without its apostrophe: « lecran », « jai ». */
const ELISION = /^(?:qu|[cdjlmnst])(?=[aehiouy])/;

/** Letters from which the beginning of a word is enough, while it is being typed. */
const PREFIX = 4;

/**
 * Understands what a person typed: small words left out unless nothing else is left (« est-ce que je peux » is a posture), each other
 * word found in the carnet or mended into one of its words.
 * @param exact nothing is mended, what would have been is only told: « chercher plutôt » what was typed
 */
export function understand(typed: string, vocabulary: Vocabulary, exact = false): Question {
  const words = joined(wordsOf(typed), vocabulary);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const mended = new Map<string, string>();
  const last = words.at(-1);
  const terms = [...new Set(telling.length > 0 ? telling : words)].map((word): Term => {
    const known = [...formsOf(word, vocabulary), ...vocabulary.sameAs(word)];
    if (known.length > 0) return termOf(word, known);
    const [longer] = word.length >= PREFIX ? vocabulary.startingWith(word) : [];
    if (longer !== undefined && word === last) return termOf(word, [word]);
    const near = nearestWords(word, vocabulary.words);
    // « trad » for « traduction » rather than « trace »; « cate » for « carte » rather than « catégorie ».
    if (longer !== undefined && longer.frequency + 1 >= (near[0]?.frequency ?? 0))
      return termOf(word, [word]);
    if (near[0] !== undefined) mended.set(word, near[0].written);
    const meant = exact ? [] : near.flatMap(({ plain }) => formsOrSame(plain, vocabulary));
    return termOf(word, meant, !vocabulary.complete);
  });
  const said = exact ? words : words.map((word) => mended.get(word) ?? word);
  return {
    terms,
    ...(mended.size > 0 && {
      corrected: { from: typed.trim(), to: rewritten(typed, mended), applied: !exact },
    }),
    danger: speaksOfDanger(said, vocabulary),
    defining: DEFINING.test(words.join(' ')),
  };
}

/** A term for what was typed, asked by the first of some words; a shortened vocabulary does not know every word of the index. */
const termOf = (typed: string, [asked, ...also]: readonly string[], mayBeThere = false): Term => ({
  typed,
  asked: asked ?? typed,
  also,
  known: asked !== undefined || mayBeThere,
});

/** The carnet's own form of a word, or the words that say the same. */
function formsOrSame(plain: string, vocabulary: Vocabulary): readonly string[] {
  const own = vocabulary.find(plain);
  return own === undefined ? vocabulary.sameAs(plain) : [own.written];
}

/** What was typed with some of its words mended, the rest as it was. */
const rewritten = (typed: string, mended: ReadonlyMap<string, string>): string =>
  typed.trim().replace(/[\p{L}\p{N}]+/gu, (word) => mended.get(fold(word)) ?? word);

/** The carnet's own form of a word: itself, another form of it, or what follows an elision. */
function formsOf(word: string, vocabulary: Vocabulary): string[] {
  const rest = word.replace(ELISION, '');
  const found = vocabulary.find(word) ?? (rest.length < 3 ? undefined : vocabulary.find(rest));
  return found === undefined ? [] : [found.written];
}

/** Words parted by a slip of the thumb, « smart phone », made one again when the carnet only knows them so. */
function joined(words: readonly string[], vocabulary: Vocabulary): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = '', next] = [words[i], words[i + 1]];
    const together = next === undefined ? undefined : vocabulary.find(word + next);
    const apart = [word, next ?? ''].every(
      (part) => STOP_WORDS.has(part) || vocabulary.find(part) !== undefined,
    );
    if (together !== undefined && !apart) {
      result.push(together.plain);
      i++;
    } else result.push(word);
  }
  return result;
}

/** Whether some words side by side tell of a danger; singular or plural, but no other form: « coup » is not « coupe ». */
function speaksOfDanger(words: readonly string[], { dangers }: Vocabulary): boolean {
  const singulars = words.flatMap(wordsOf).map(singular);
  return dangers.some((danger) =>
    singulars.some((_, start) => danger.every((word, index) => singulars[start + index] === word)),
  );
}
