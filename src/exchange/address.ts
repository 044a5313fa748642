/**
 * The whole address of a page, from its address below the root of the site. Joined as text: the site may live in a folder, which a path
 * from the root would drop.
 */
export const absoluteUrl = (site: URL, path: string): string => `${site.href.replace(/\/$/, '')}${path}`;

/**
 * The address of a page as a file at the root of the site writes it: whole when the site knows where it stands, and otherwise relative,
 * so that it holds wherever the folder is put.
 */
export const addressFromRoot = (site: URL | undefined, path: string): string =>
  site === undefined ? path.slice(1) || './' : absoluteUrl(site, path);
