/** Letters parted by dots, as in « C.P.A.S. »: one word, once the dots are gone. */
const DOTTED = /(^|[^\p{L}\p{N}])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu;

/**
 * The words of a text in their normal form, in order: no accent, case, ligature, apostrophe, hyphen or dot is left, so none of them can
 * make a difference between what is written and what is typed. The index, the vocabulary and the questions all go through here.
 */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(DOTTED, (_all, before: string, letters: string) => before + letters.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A text without accents, case or ligatures; its other signs stay. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
