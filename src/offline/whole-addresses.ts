/** Addresses that a page writes from where it stands; those that lead within it are left alone. */
const RELATIVE = / (href|src|action)="(?![#"])([^"]*)"/g;

/**
 * A page of ours to be shown at another address than its own: what it leads to is written in full.
 * @param at its own absolute address
 */
export const withWholeAddresses = (html: string, at: string): string =>
  html.replace(RELATIVE, (_, name, address) => ` ${name}="${new URL(address, at)}"`);
