/** A text of the index with its elided words put together again: « l’ école », found or not. */
export const elided = (text: string): string =>
  text.replaceAll(/(\p{L}'(?:<\/mark>)?) (?=(?:<mark>)?\p{L})/gu, '$1');
