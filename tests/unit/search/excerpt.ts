import type { Stretch } from '../../../src/search/excerpt.ts';

/** Stretches as a test writes them: what was found stands between brackets. */
export const stretches = (text: string): readonly Stretch[] =>
  text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(/^\[|\]$/g, ''), found: piece.startsWith('[') }));

/** The other way round, to compare. */
export const written = (excerpt: readonly Stretch[]): string =>
  excerpt.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
