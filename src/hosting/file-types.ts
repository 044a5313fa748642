/** What a host must say that a file is, by the end of its name. Everything that the build writes is here. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
  bib: 'text/x-bibtex',
  ris: 'application/x-research-info-systems',
  png: 'image/png',
  woff2: 'font/woff2',
  bin: 'application/octet-stream',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

const BINARY = /^(?:image\/(?!svg)|font\/|application\/(?:pdf|octet-stream|vnd\.))/;

/** The part of a file's name that says what it is, without its dot. */
export const extensionOf = (path: string): string => /\.([a-z0-9_]+)$/.exec(path)?.[1] ?? '';

/** Tells whether a file of this type is text, which has an encoding and is worth compressing. */
export const isText = (type: string): boolean => !BINARY.test(type);

/** Types with the ends of names that have them, in the order of the table. */
export function extensionsByType(): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(Object.keys(FILE_TYPES), (extension) => FILE_TYPES[extension] ?? '');
}
