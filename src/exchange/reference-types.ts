import type { Reference } from './reference.ts';

/**
 * What a type of CSL is called elsewhere: an entry of BibLaTeX (its manual, 2.1; older BibTeX reads those that it does not know as
 * `misc`) with its subtype, and a type of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)).
 */
export const REFERENCE_TYPES = {
  legislation: { bib: 'legislation', ris: 'STAT' },
  legal_case: { bib: 'jurisdiction', ris: 'CASE' },
  bill: { bib: 'legislation', ris: 'BILL' },
  webpage: { bib: 'online', ris: 'ELEC' },
  report: { bib: 'report', ris: 'RPRT' },
  'article-journal': { bib: 'article', ris: 'JOUR' },
  'article-magazine': { bib: 'article', subtype: 'magazine', ris: 'MGZN' },
  'article-newspaper': { bib: 'article', subtype: 'newspaper', ris: 'NEWS' },
  book: { bib: 'book', ris: 'BOOK' },
  chapter: { bib: 'incollection', ris: 'CHAP' },
  'paper-conference': { bib: 'inproceedings', ris: 'CPAPER' },
  thesis: { bib: 'thesis', ris: 'THES' },
  'post-weblog': { bib: 'online', ris: 'BLOG' },
  broadcast: { bib: 'video', ris: 'VIDEO' },
  motion_picture: { bib: 'video', ris: 'MPCT' },
  speech: { bib: 'unpublished', ris: 'GEN' },
  standard: { bib: 'standard', ris: 'STAND' },
  dataset: { bib: 'dataset', ris: 'DATA' },
  document: { bib: 'misc', ris: 'GEN' },
  pamphlet: { bib: 'booklet', ris: 'PAMP' },
} as const satisfies Readonly<
  Record<Reference['type'], { readonly bib: string; readonly subtype?: string; readonly ris: string }>
>;
