import { fileURLToPath } from 'node:url';
import { bookSource } from '../../../src/book/book.ts';
import { typeset } from '../../../src/book/compile.ts';
import { sampleCarnet, treeOf } from '../mdx/rendered.ts';

/** Folder of the project: the template and the fonts are there. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The book of the sample, as a source. */
export const sampleSource = (): string =>
  bookSource(
    sampleCarnet(),
    { usage: treeOf('## Trouver\n\nVoir [l’index](/index/).'), about: treeOf('## Pour qui\n\nPour vous.') },
    'https://exemple.be/carnet/',
  );

/** The book of the sample, tagged, on A4. */
export const sampleBook = () =>
  typeset(ROOT, { source: sampleSource(), inputs: { papier: 'a4' }, standard: 'ua-1' });
