import type { Term } from './question.ts';
import { rootOf } from './root.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Themes offered to someone who found nothing. */
const MOST = 3;

/** Themes that are called by some of the asked words, those with the most of them first. */
export function nearestThemes(terms: readonly Term[], { themes }: Pick<Vocabulary, 'themes'>): string[] {
  const roots = terms.flatMap(({ asked }) => wordsOf(asked).map(rootOf));
  return [...themes]
    .map(([id, called]) => ({ id, shared: roots.filter((root) => called.has(root)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ id }) => id);
}
