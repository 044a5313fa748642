import type { Span } from './detection.ts';

const MASK = '[…]';

/** The text without what was detected; offsets after it move, so the text is to be read again. */
export const mask = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + MASK + text.slice(end);
