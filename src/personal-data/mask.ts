import type { Span } from './detection.ts';

const MASK = '[…]';
const SHORT_MASK = '…';

/**
 * The text without what was detected; offsets after it move, so the text is to be read again. A mask is never longer than what it
 * hides, so that a full field still holds the masked text.
 */
export const mask = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + (end - start < MASK.length ? SHORT_MASK : MASK) + text.slice(end);
