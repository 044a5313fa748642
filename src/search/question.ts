import { conceptsOf, isTelling, type Piece, piecesOf } from './concepts.ts';
import { isDangerous } from './danger.ts';
import { plainWords } from './plain-words.ts';
import { rootOf, singular } from './root.ts';
import { soughtBy } from './sought.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary, Word } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

/** One word or expression that is asked for. */
export interface Term {
  /** What was typed, in normal form. */
  readonly typed: string;
  /** What is asked of the index: words as the carnet writes them, or what was typed when the carnet does not know it. */
  readonly asked: string;
  /** The groups of words that say the same, asked as well. */
  readonly groups: readonly string[];
  /** Whether the carnet holds the word: asked anyway, the index would answer with words that begin alike. */
  readonly known: boolean;
  /** What it stands for, whatever word says it. */
  readonly concepts: readonly string[];
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
  /** The kinds of records that it asks for: what a word means, which law says so… */
  readonly sought: readonly string[];
}

/** Letters from which the beginning of a word is enough, while it is being typed. */
const PREFIX = 4;

/** For a word that the carnet does not hold, the words that were likely meant, the likeliest first. */
type Guesses = ReadonlyMap<string, readonly Word[]>;

/**
 * Understands what a person typed: small words left out unless nothing else is left (« est-ce que je peux » is a posture), each other
 * word found in the carnet or mended into one of its words.
 * @param exact nothing is mended, what would have been is only told: « chercher plutôt » what was typed
 */
export function understand(typed: string, vocabulary: Vocabulary, exact = false): Question {
  const words = plainWords(typed, vocabulary);
  const pieces = piecesOf(words, vocabulary.groups);
  const telling = pieces.filter((piece) => piece.said.includes(' ') || isTelling(piece));
  const asked = telling.length > 0 ? telling : words.map((said): Piece => ({ said, groups: [] }));
  const guesses = new Map<string, readonly Word[]>();
  const all = [...new Map(asked.map((piece) => [piece.said, piece])).values()].map((piece): Term => {
    const { said, groups } = piece;
    const own = vocabulary.find(said)?.written;
    const known = [...new Set([...(own === undefined ? [] : [own]), ...vocabulary.held(groups)])];
    if (known.length > 0) return termOf(piece, known);
    const near = vocabulary.dangerous.has(singular(said)) ? [] : vocabulary.near(said);
    if (isBegun(said, near, said === words.at(-1), vocabulary)) return termOf(piece, [said]);
    const [likeliest] = near;
    if (likeliest === undefined) return termOf(piece, [], !vocabulary.complete);
    guesses.set(said, near);
    if (exact) return termOf(piece, [], !vocabulary.complete);
    const forms = near.flatMap(({ plain }) => formsOrSame(plain, vocabulary));
    return termOf({ said, groups: vocabulary.groups.of(likeliest.plain) }, forms, !vocabulary.complete);
  });
  // « persnne » is a small word too, once mended.
  const small = (term: Term): boolean => STOP_WORDS.has(guesses.get(term.typed)?.[0]?.plain ?? '');
  const terms = all.every(small) ? all : all.filter((term) => !small(term));
  const danger = [wordsOf(typed), ...readings(words, exact ? new Map() : guesses)].some((said) =>
    isDangerous(said, vocabulary.dangers),
  );
  // What holds nothing but unknown words, of which some look like words of the carnet, is rather about something else.
  const strange =
    terms.some(({ known }) => !known) &&
    terms.every(({ typed: word, known, groups }) => !known || (guesses.has(word) && groups.length === 0));
  if (strange && guesses.size > 0 && !exact) return { ...understand(typed, vocabulary, true), danger };
  return {
    terms,
    ...(guesses.size > 0 && {
      corrected: { from: typed.trim(), to: rewritten(typed, guesses), applied: !exact },
    }),
    danger,
    sought: [...new Set(readings(words, guesses).flatMap(soughtBy))],
  };
}

/**
 * Whether a word that the carnet does not hold is the beginning of one: « guich » while it is being typed, « trad » for « traduction »
 * rather than « trace »; but « cate » is « carte » rather than « catégorie ».
 */
function isBegun(
  said: string,
  [near]: readonly Word[],
  last: boolean,
  { startingWith }: Vocabulary,
): boolean {
  const [longer] = said.length >= PREFIX ? startingWith(said) : [];
  return longer !== undefined && (last || longer.frequency + 1 >= (near?.frequency ?? 0));
}

/** A term for what was typed, asked by the first of some words; a shortened vocabulary does not know every word of the index. */
const termOf = (piece: Piece, [asked]: readonly string[], mayBeThere = false): Term => ({
  typed: piece.said,
  asked: asked ?? piece.said,
  groups: [...new Set(piece.groups.map(({ key }) => key))],
  known: asked !== undefined || mayBeThere,
  concepts: piece.groups.length > 0 ? conceptsOf(piece) : [rootOf(fold(asked ?? piece.said))],
});

/** The carnet's own form of a word, or the words that say the same. */
function formsOrSame(plain: string, { find, held, groups }: Vocabulary): readonly string[] {
  const own = find(plain);
  return own === undefined ? held(groups.of(plain)) : [own.written];
}

/** What was typed with some of its words mended, the rest as it was. */
const rewritten = (typed: string, guesses: Guesses): string =>
  typed.trim().replace(/[\p{L}\p{N}]+/gu, (word) => guesses.get(fold(word))?.[0]?.written ?? word);

/**
 * The ways in which some words may be read to hear a danger. Mending may lose one as well as find one: « saigne » is near to « signe »,
 * « teur » to « tour » and « tuer ».
 */
function readings(words: readonly string[], guesses: Guesses): readonly (readonly string[])[] {
  const guessed = (rank: number) =>
    words.map((word) => (guesses.get(word)?.[rank] ?? guesses.get(word)?.[0])?.plain ?? word);
  return [words, guessed(0), guessed(1)].map((said) => said.flatMap(wordsOf));
}
