import type { Span } from './detection.ts';

/**
 * Where `pattern` stands in a text, less its first group, which holds what must come before. A look-behind would say the same,
 * but Safari before 16.4 refuses a whole script that has one.
 */
export const findMatches = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, 1: before = '', index }) => ({
    start: index + before.length,
    end: index + found.length,
  }));
