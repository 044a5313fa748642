import type { Span } from './detection.ts';
import { GAP } from './separator.ts';

/** Neighbouring groups of digits, read as one number. */
export interface WrittenNumber {
  readonly digits: string;
  /** The groups as written, with one space for whatever stood between them. */
  readonly groups: string;
  /** The number itself, as typed. */
  readonly text: string;
  /** What stands just before, without what was already taken for another number. */
  readonly before: string;
  readonly after: string;
}

/** The shortest number that is looked for is a telephone number; so is the longest: 15 digits (ITU-T E.164), and 2 of prefix. */
const SHORTEST = 9;
const LONGEST = 17;
const CONTEXT = 40;

/** « + » opens a telephone number, « +++ » a structured communication: neither has the meaning of its digits alone. */
export const AFTER_PLUS = /\+\s?\(?$/;

const BETWEEN = new RegExp(`^${GAP}$`, 'u');

/**
 * Finds the numbers that `accepts` knows, from left to right, the longest first where several begin together.
 * At most `LONGEST` readings begin at each group of digits, so the work grows with the length of the text and no faster.
 */
export function findNumbers(text: string, accepts: (number: WrittenNumber) => boolean): readonly Span[] {
  const all = [...text.matchAll(/\d+/g)];
  const spans: Span[] = [];
  let from = 0;
  for (const [rank, { index: start }] of all.entries()) {
    if (start < from) continue;
    const before = text.slice(Math.max(from, start - CONTEXT), start);
    const groups: string[] = [];
    let end = start;
    for (const { 0: group, index } of all.slice(rank, rank + LONGEST)) {
      if (!BETWEEN.test(text.slice(end, index))) break;
      groups.push(group);
      end = index + group.length;
      const digits = groups.join('');
      if (digits.length > LONGEST) break;
      if (digits.length < SHORTEST) continue;
      const after = text.slice(end, end + CONTEXT);
      if (accepts({ digits, groups: groups.join(' '), text: text.slice(start, end), before, after }))
        from = end;
    }
    if (from > start) spans.push({ start, end: from });
  }
  return spans;
}
