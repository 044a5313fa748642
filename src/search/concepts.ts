import { rootOf } from './root.ts';
import { unhurried } from './spoken.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Words and expressions that are worth one another. */
export interface Group {
  /** What the group is known by: the root of its first word. Groups that begin alike say the same. */
  readonly key: string;
  /** As they are written; several words are an expression. */
  readonly members: readonly string[];
}

/** The groups, to look up. */
export interface Groups {
  /** Every group that holds some form of a word. */
  of(word: string): readonly Group[];
  /** The groups that hold the longest expression which starts at some place of a text, and its length in words. */
  at(words: readonly string[], start: number): { readonly groups: readonly Group[]; readonly length: number };
}

/** A word of a text, or an expression that stands for one. */
export interface Piece {
  /** In normal form. */
  readonly said: string;
  /** The groups that hold it; none for most words. */
  readonly groups: readonly Group[];
}

const NONE = { groups: [], length: 0 } as const;

/** Reads groups of words, as `content/synonymes.yaml` holds them. */
export function readGroups(lists: readonly (readonly string[])[]): Groups {
  const bySaid = new Map<string, Group[]>();
  const lengths = new Map<string, number>();
  for (const members of lists) {
    const sequences = members.map((member) => sequenceOf(wordsOf(member)));
    const group = { key: (sequences[0] ?? []).join(''), members };
    for (const sequence of sequences) {
      const [first = ''] = sequence;
      const said = sequence.join(' ');
      bySaid.set(said, [...(bySaid.get(said) ?? []), group]);
      lengths.set(first, Math.max(lengths.get(first) ?? 0, sequence.length));
    }
  }
  return {
    of: (word) => bySaid.get(rootOf(unhurried(word))) ?? [],
    at(words, start) {
      const longest = lengths.get(rootOf(unhurried(words[start] ?? ''))) ?? 0;
      for (let length = longest; length > 1; length--) {
        const groups = bySaid.get(sequenceOf(words.slice(start, start + length)).join(' '));
        if (groups !== undefined && start + length <= words.length) return { groups, length };
      }
      return NONE;
    },
  };
}

/** A single letter is what an elision leaves: « carte d’identité » is also typed without it. A digit is the number of an article. */
const saysSomething = (word: string): boolean => word.length > 1 || /\d/.test(word);

/** The roots of some words. */
const sequenceOf = (words: readonly string[]): string[] =>
  words.filter(saysSomething).map((word) => rootOf(unhurried(word)));

/** The words of a text, those of an expression taken as one. */
export function piecesOf(words: readonly string[], groups: Groups): Piece[] {
  const telling = words.filter(saysSomething);
  const pieces: Piece[] = [];
  for (let start = 0; start < telling.length; start++) {
    const found = groups.at(telling, start);
    const said = telling.slice(start, start + Math.max(1, found.length)).join(' ');
    pieces.push({ said, groups: found.length > 0 ? found.groups : groups.of(said) });
    start += Math.max(0, found.length - 1);
  }
  return pieces;
}

/** Whether a piece says something of what is looked for. */
export const isTelling = ({ said }: Piece): boolean =>
  !STOP_WORDS.has(said) && !STOP_WORDS.has(unhurried(said));

/** By what a piece is known, whatever word says it. */
export const conceptsOf = ({ said, groups }: Piece): readonly string[] =>
  groups.length > 0 ? [...new Set(groups.map(({ key }) => key))] : [rootOf(unhurried(said))];
