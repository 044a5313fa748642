import { fold } from '../search/words.ts';
import type { Searchable } from './find.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly found: boolean;
}

/** How much of a text is shown before and after the first word found, in signs. */
const BEFORE = 60;
const AFTER = 140;

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a word of a text is one of those that were looked for, by their beginnings. */
const isOneOf = (words: readonly string[]) => (word: string) =>
  words.some((beginning) => fold(word).startsWith(beginning));

/** A text in pieces that say which of the words are found. */
const inPieces = (text: string, words: readonly string[]): readonly Piece[] =>
  text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, found: isOneOf(words)(piece) }));

/** The part of a text where the words first stand, in pieces that say which are found; its beginning when none does. */
export function excerpt(text: string, words: readonly string[]): readonly Piece[] {
  const [first] = [...text.matchAll(WORD)].filter(([word]) => isOneOf(words)(word));
  const place = first?.index ?? 0;
  const from = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const end = text.lastIndexOf(' ', place + AFTER);
  const to = place + AFTER >= text.length || end <= place ? text.length : end;
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return inPieces(shown, words);
}

/**
 * Of the other names of a page, the one that holds most of the words which its title and its text lack: without it, nothing that is shown
 * would say why the page is there.
 */
export function nameFound(
  { titre, mots, texte }: Pick<Searchable, 'titre' | 'mots' | 'texte'>,
  words: readonly string[],
): readonly Piece[] {
  const held = (text: string, looked: readonly string[]) =>
    looked.filter((word) => (text.match(WORD) ?? []).some(isOneOf([word])));
  const named = held(mots, words);
  const shown = named.length > 0 ? held(`${titre} ${texte}`, named) : named;
  const lacking = named.filter((word) => !shown.includes(word));
  const [best = ''] = mots.split(', ').sort((a, b) => held(b, lacking).length - held(a, lacking).length);
  return lacking.length > 0 ? inPieces(best, words) : [];
}
