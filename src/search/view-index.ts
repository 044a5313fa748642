import { part } from './dom.ts';
import { titleMatches } from './title-filter.ts';

const index = part('index-complet');
const items = [...index.querySelectorAll<HTMLLIElement>('li')];

/** Shows the list of all entries, whole, or takes it away. */
export function showIndex(shown: boolean): void {
  index.hidden = !shown;
  for (const item of items) item.hidden = false;
}

/**
 * Keeps in the list the entries whose title holds the words: what a browser in which the engine does not run can still do.
 * @returns how many are left
 */
export function filterIndex(words: string): number {
  index.hidden = false;
  for (const item of items) item.hidden = !titleMatches(item.querySelector('a')?.textContent ?? '', words);
  return items.filter(({ hidden }) => !hidden).length;
}
