/**
 * An address as paper shows it. Those of the carnet begin at its root, preceded by the host and path of the site when it knows them:
 * readers type them, so `https://` is left out.
 */
export function onPaper(address: string, site: URL | undefined): string {
  if (!address.startsWith('/')) return address;
  return site === undefined ? address : `${site.host}${site.pathname.replace(/\/$/, '')}${address}`;
}
