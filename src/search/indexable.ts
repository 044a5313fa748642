import { escapeMarkup } from '../exchange/markup.ts';
import { veiled, veiledNames } from './veil.ts';

/** What the search knows of a page and the page does not show: what it is called by, and what it is filed under. */
export interface About {
  /** Searched or shown with a result: name → text. */
  readonly meta: Readonly<Record<string, string>>;
  /** Facet → ids. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The tag of the part of a page that is searched. */
const BODY = /<main [^>]*data-pagefind-body[^>]*>/;

/** The beginning of what stands beside the text: ways to take it away, calls of sources, terms defined and doubts told again in the margin. */
const BESIDE = /<(?:p class="emporter|a class="appel|span class="note)(?=[" ])/g;

/** How much more a word counts in the summary of an entry than further down. */
const SUMMARY_WEIGHT = 2;

/**
 * The copy of a page that is given to the indexer, or nothing when the page is not to be found by searching. What is only for the search
 * is added here, so that readers do not load it.
 */
export function indexable(html: string, about?: About): string | undefined {
  if (!BODY.test(html)) return undefined;
  const added = about === undefined ? '' : `<div hidden>${tagsOf(about)}</div>`;
  return partable(html)
    .replaceAll(BESIDE, (tag) => tag.replace(' ', ' data-pagefind-ignore '))
    .replace('<div class="en-bref">', `<div data-pagefind-weight="${SUMMARY_WEIGHT}">`)
    .replace(/(?<=<main .*>).*(?=<\/main>)/s, (main) => main.replace(/(?<=>)[^<]+/g, veiled))
    .replace(BODY, (tag) => tag + added);
}

/**
 * A text whose words the indexer can part. Pagefind does not split on the typographic apostrophe, and reads a non-breaking hyphen as a
 * letter: `l’école` would not be found by « école ». It splits on a plain apostrophe, but then indexes the word twice: elided words are parted
 * by a space as well, that `elided` takes away.
 */
export const partable = (text: string): string =>
  text
    .replaceAll(/(?<=\p{L})[’'](?=\p{L})/gu, "' ")
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

const tagsOf = ({ meta, filters }: About): string =>
  [
    ...Object.entries(meta).map(
      ([name, text]) =>
        `<span data-pagefind-meta="${name}[data-${name}]" data-${name}="${escapeMarkup(veiledNames(partable(text)))}"></span>`,
    ),
    ...Object.entries(filters).flatMap(([facet, ids]) =>
      ids.map((id) => `<span data-pagefind-filter="${facet}:${id}"></span>`),
    ),
  ].join('');
