import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold } from './words.ts';

/** Completions that a reader can take in at a glance. */
const MOST = 5;

/** Letters that must be there before guessing. */
const LEAST = 2;

/** What was typed, its last word completed into words of the carnet, the most common first. */
export function complete(typed: string, vocabulary: Vocabulary): string[] {
  const [, before = '', begun = ''] = /^(.*?)([\p{L}\p{N}]*)$/su.exec(typed) ?? [];
  const plain = fold(begun);
  if (plain.length < LEAST) return [];
  return vocabulary
    .startingWith(plain)
    .filter((word) => word.plain !== plain && !STOP_WORDS.has(word.plain))
    .slice(0, MOST)
    .map(({ written }) => before + written);
}
