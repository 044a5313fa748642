import { STOP_WORDS } from './stop-words.ts';
import { fold } from './words.ts';

/** Signs for private use (https://www.unicode.org/faq/private_use.html): the indexer counts the words that are made of them, and keeps none. */
const VEIL = 0xe000;
const VEILED = /[\ue000-\uf8ff]/g;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * A text whose small words the indexer does not see, unless nothing else is left, as in a question. Nobody is answered by them, yet where
 * they stand is a quarter of the index. They keep their place, and `unveiled` gives the text back.
 */
export function veiled(text: string): string {
  const veil = text.replace(WORD, (word) => (STOP_WORDS.has(fold(word)) ? shifted(word, VEIL) : word));
  return veil.search(WORD) === -1 ? text : veil;
}

/** Some names parted by commas, each with its small words veiled. */
export const veiledNames = (names: string): string => names.split(', ').map(veiled).join(', ');

/** The text that was veiled. */
export const unveiled = (text: string): string => text.replace(VEILED, (sign) => shifted(sign, -VEIL));

const shifted = (text: string, by: number): string =>
  text.replace(/./gs, (sign) => String.fromCharCode(sign.charCodeAt(0) + by));
