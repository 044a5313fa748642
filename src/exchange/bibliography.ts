import { FILE_TYPES } from '../hosting/file-types.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { toRis } from './ris.ts';

/** The forms in which the carnet gives a bibliography, by the end of the file's name. */
const FORMATS = {
  ris: { name: 'RIS', write: toRis },
  bib: { name: 'BibTeX', write: toBibtex },
  json: { name: 'CSL-JSON', write: toCslJson },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly write: (references: readonly Reference[]) => string }>
>;

export type BibliographyFormat = keyof typeof FORMATS;
export const BIBLIOGRAPHY_FORMATS = Object.keys(FORMATS) as readonly BibliographyFormat[];

/** How the programs that keep references call a format. */
export const formatName = (format: BibliographyFormat): string => FORMATS[format].name;

/** A bibliography as a file to download: BibLaTeX, RIS or CSL-JSON. */
export const bibliographyFile = (references: readonly Reference[], format: BibliographyFormat): Response =>
  new Response(FORMATS[format].write(references), {
    headers: { 'Content-Type': `${FILE_TYPES[format]}; charset=utf-8` },
  });
