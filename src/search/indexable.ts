/**
 * The copy of a page that is given to the indexer, or nothing when the page is not to be found by searching.
 * Pagefind does not split words on the typographic apostrophe, and reads a non-breaking hyphen as a letter: `l’école` would not be found
 * by « école ». Excerpts are shown with the typographic apostrophe again.
 */
export function indexable(html: string): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  return html
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}
