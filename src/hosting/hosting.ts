/** What the settings of a host depend on. */
export interface Hosting {
  /** Path of the site on its host, from `/` to `/`. */
  readonly base: string;
  /** Content security policy of the whole site. */
  readonly policy: string;
}

/** Path at which a site is published, from its address; the root of the host when nobody has said. */
export function basePath(site: string | undefined): string {
  return site === undefined ? '/' : new URL(site).pathname.replace(/\/*$/, '/');
}

/** First lines of a file of settings, in the mark that its language has for comments. */
export const preamble = (host: string, ...use: readonly string[]): string =>
  [
    `Réglages du carnet pour ${host}, écrits à chaque construction. Ne les modifiez pas ici.`,
    'Le mode d’emploi est dans la page « Héberger » du carnet.',
    ...use,
  ]
    .map((line) => `# ${line}`)
    .join('\n');
