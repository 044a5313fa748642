import { extensionOf, FILE_TYPES, isText } from '../hosting/file-types.ts';

/** What pages are made of, by the end of a name. Feeds, open data, PDF and Word are to be had from the host. */
const MATERIAL: ReadonlySet<string> = new Set(['css', 'html', 'js', 'svg', 'woff2']);

/** What a browser asks for to put the carnet among its programs, which it may do without a network too. */
const INSTALL = /^(?:manifest\.json|icone-\d+\.png)$/;

/** Pages that repeat what others hold, and the files that serve the device copy itself. */
const LEFT_OUT = [
  // The entries again, by section: the selection makes the same document, of any list.
  /^imprimer\/(?!index\.html$|selection\/)/,
  // The entries again, in large type: without a network, the browser enlarges the page itself.
  /\/gros-caracteres\/index\.html$/,
  // One page for each profile, for those who have no script; whoever keeps a copy has one.
  /^diagnostic\/[^/]+\/profil\//,
  // What a host shows for an address that is nowhere; without one, nobody can tell.
  /^404\.html$/,
  /^hebergement\//,
  // The whole carnet in one file, for those who keep none here.
  /^carnet-hors-connexion\.html$/,
  /^sw\.js$/,
];

/**
 * The media type under which a file of the built site is kept on the device; nothing when it is not kept.
 * @param path from the root of the site, with `/`
 */
export function keptType(path: string): string | undefined {
  if (LEFT_OUT.some((pattern) => pattern.test(path))) return undefined;
  const extension = extensionOf(path);
  if (!path.startsWith('pagefind/') && !MATERIAL.has(extension) && !INSTALL.test(path)) return undefined;
  const type = FILE_TYPES[extension];
  return type !== undefined && isText(type) ? `${type};charset=utf-8` : type;
}

/** The address of a file from the root of the site, as links write it: a page by its folder. */
export const addressOf = (path: string): string => path.replace(/(?:^|(?<=\/))index\.html$/, '');
