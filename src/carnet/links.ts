import type { Reference } from '../mdx/vocabulary.ts';

/** The facets by which entries are filed: the key of the front matter, of the taxonomy, and the folder of the pages. */
export type FacetName = 'postures' | 'themes' | 'publics';

/** Page of an entry, from its identifier `kind/slug`. Every address starts and ends with `/`: any static host serves it. */
export const entryUrl = (id: string): string => `/${id}/`;

/** Page of the form that an entry holds, alone and ready to print. */
export const sheetUrl = (id: string): string => `/${id}/feuille/`;

/** The form or the letter that an entry holds, as a Word document named as its entry. */
export const wordUrl = (id: string): string => `/${id}/${id.slice(id.indexOf('/') + 1)}.docx`;

/** Page of an entry in large print. */
export const largePrintUrl = (id: string): string => `/${id}/gros-caracteres/`;

/** The reference of an entry for programs that keep references, in a format named by its extension. */
export const entryReferenceUrl = (id: string, format: string): string =>
  `/${id}/${id.slice(id.indexOf('/') + 1)}.${format}`;

/** The bibliography of the carnet, in a format named by its extension. */
export const bibliographyUrl = (format: string): string => `/sources.${format}`;

/** Page of an entry in simplified language, to read with the person. */
export const companionUrl = (id: string): string => `/${id}/a-lire-ensemble/`;

/** Page that gathers the entries of a theme, a posture or a public. */
export const facetUrl = (facet: FacetName, id: string): string => `/${facet}/${id}/`;

/** Page and anchor of a thing that stands in a list of the carnet. */
export function referenceUrl(to: Exclude<Reference, 'fiche'>, id: string): string {
  const page = { terme: 'glossaire', source: 'sources', norme: 'normes', contact: 'contacts' }[to];
  return `/${page}/#${id}`;
}
