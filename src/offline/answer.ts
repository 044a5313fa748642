/** How a request is answered from what the device keeps. */
export type Answer<Kept> =
  | { readonly kept: Kept }
  /** A page asked for without its final `/`, where its links would lead elsewhere. */
  | { readonly redirect: string };

/**
 * Finds the kept file that a request means: the very address, else the same with a final `/`. What follows `?` or `#` does not count:
 * the page of the search reads it itself, and Pagefind adds the time to an address.
 * @param find gives what the device keeps under an absolute address
 */
export async function answerFor<Kept>(
  url: string,
  find: (address: string) => Promise<Kept | undefined>,
): Promise<Answer<Kept> | undefined> {
  const { origin, pathname, search } = new URL(url);
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  const kept = await find(address);
  if (kept !== undefined) return { kept };
  if (address.endsWith('/') || (await find(`${address}/`)) === undefined) return undefined;
  return { redirect: `${address}/${search}` };
}
