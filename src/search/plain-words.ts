import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What an elision leaves before a word that was typed without its apostrophe: « lecran », « jai ». */
const ELISION = /^(?:qu|c(?!h)|[djlmnst])(?=[aehiouy])/;

/** Letters of the shortest word behind an elision, and of the shortest part of words written as one. */
const LEAST_ELIDED = 3;
const LEAST_PART = 4;

/**
 * The words of what was typed, as one would write them with time: elisions undone, words parted by a slip of the thumb
 * made one again, words written as one parted.
 */
export function plainWords(typed: string, vocabulary: Vocabulary): string[] {
  const words = wordsOf(typed).map((word) => whole(word, vocabulary));
  return joined(words, vocabulary).flatMap((word) => parted(word, vocabulary));
}

const knows = (word: string, { find, groups }: Vocabulary): boolean =>
  find(word) !== undefined || groups.of(word).length > 0;

/** A word without the elision that was glued to it, unless the carnet knows it as it stands. */
function whole(word: string, vocabulary: Vocabulary): string {
  const rest = word.replace(ELISION, '');
  if (rest === word || rest.length < LEAST_ELIDED || STOP_WORDS.has(word) || knows(word, vocabulary))
    return word;
  return knows(rest, vocabulary) ? rest : word;
}

/** Words parted by a slip of the thumb, « smart phone », made one again when the carnet only knows them so. */
function joined(words: readonly string[], vocabulary: Vocabulary): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = '', next] = [words[i], words[i + 1]];
    const together = next === undefined ? undefined : vocabulary.find(word + next);
    const apart = STOP_WORDS.has(word) || [word, next ?? ''].every((part) => knows(part, vocabulary));
    if (together !== undefined && !apart) {
      result.push(together.plain);
      i++;
    } else result.push(word);
  }
  return result;
}

/** The words that were written as one, as on a phone or in Dutch and German, when it is no word itself nor near to one. */
function parted(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < 2 * LEAST_PART || STOP_WORDS.has(word) || knows(word, vocabulary)) return [word];
  if (vocabulary.startingWith(word).length > 0) return [word];
  const parts = partsOf(word, vocabulary);
  return parts.length > 0 && vocabulary.near(word).length === 0 ? parts : [word];
}

/** The longest known words that a word is made of, one after another; none when something is left. */
function partsOf(word: string, vocabulary: Vocabulary): string[] {
  if (word === '') return [];
  for (let length = word.length; length >= LEAST_PART; length--) {
    const first = word.slice(0, length);
    if (!knows(first, vocabulary)) continue;
    const rest = partsOf(word.slice(length), vocabulary);
    if (length === word.length || rest.length > 0) return [first, ...rest];
  }
  return [];
}
