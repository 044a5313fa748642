import { fold } from '../search/words.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly found: boolean;
}

/** How much of a text is shown before and after the first word found, in signs. */
const BEFORE = 60;
const AFTER = 140;

/** The part of a text where the words first stand, in pieces that say which are found; its beginning when none does. */
export function excerpt(text: string, words: readonly string[]): readonly Piece[] {
  const isFound = (word: string) => words.some((beginning) => fold(word).startsWith(beginning));
  const [first] = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => isFound(word));
  const place = first?.index ?? 0;
  const from = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const end = text.lastIndexOf(' ', place + AFTER);
  const to = place + AFTER >= text.length || end <= place ? text.length : end;
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return shown
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, found: isFound(piece) }));
}
