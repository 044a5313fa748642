/** Nothing is ever asked of it: an address is resolved against it, then shown without it. */
const NOWHERE = 'http://carnet.invalid';

/** The identifier of an entry in a document, from its address: `/outils/mandat-court/` gives `outils/mandat-court`. */
export const entryId = (url: string): string => url.slice(1, -1);

/**
 * The identifier, in a document, of a place of an entry. Neither an entry nor a place has more than these slashes in its name, so two
 * places of a document never have the same one.
 */
export const placeId = (url: string, id: string): string => `${entryId(url)}/${id}`;

/** Attributes that name places of a document, by their identifiers. */
export const NAMING: ReadonlySet<string> = new Set([
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'headers',
  'list',
]);

/** An address of the carnet: a page, absolute from the root of the site, and perhaps a place in it. */
export interface Address {
  readonly page: string;
  readonly place: string;
}

/** Reads an address as it stands on the page `from`; `undefined` when it leads out of the carnet. */
export function readAddress(address: string, from: string): Address | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const { pathname, search, hash } = new URL(address, NOWHERE + from);
  return { page: pathname + search, place: hash.slice(1) };
}
