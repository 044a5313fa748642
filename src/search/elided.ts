/** A text of the index with its elided words put together again, « l’école » rather than « l' école », whether they were found or not. */
export const elided = (text: string): string =>
  text.replaceAll(/(\p{L})'(<\/mark>)? (?=(?:<mark>)?\p{L})/gu, '$1’$2');
