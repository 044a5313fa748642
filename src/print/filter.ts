/** Letters as one types them in haste: without accents or capitals. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('’', "'");

/** Whether a text holds every word, or beginning of a word, that was typed. */
export function matches(text: string, typed: string): boolean {
  const words = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => words.includes(` ${word}`));
}
