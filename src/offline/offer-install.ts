/** Lets the browser offer to put the carnet among its programs while it is kept, and at no other time: it would not open without a network. */
export function offerInstall(root: URL, kept: boolean): void {
  const link = document.head.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!kept) link?.remove();
  else if (link === null) {
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = new URL('manifest.json', root).href;
    document.head.append(manifest);
  }
}
