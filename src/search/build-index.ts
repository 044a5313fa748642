import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Carnet } from '../carnet/carnet.ts';
import { lighterFragment } from './fragment.ts';
import { partable } from './indexable.ts';
import type { SearchRecord } from './records.ts';
import { searchedText } from './searched-text.ts';
import { CONCEPTS } from './tokens.ts';
import { veiled, veiledNames } from './veil.ts';
import { vocabularyFile } from './vocabulary-file.ts';

/** Pagefind's ready-made interfaces, its worker and the engine for other languages, which nothing here loads. */
const UNUSED = /(?:-ui|-highlight|-worker)\.|^wasm\.unknown\./;

/**
 * The files of the search: Pagefind's, and the vocabulary.
 * @param pages copies of pages made for the indexer
 * @param records parts of pages, each found by itself
 * @throws with Pagefind's own words when it refuses something
 */
export async function buildIndex(
  pages: readonly { readonly url: string; readonly content: string }[],
  records: readonly SearchRecord[],
  carnet: Pick<Carnet, 'urgences' | 'synonymes'>,
): Promise<{ readonly path: string; readonly content: Uint8Array | string }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`pagefind: ${errors.join('\n')}`);
  try {
    const refuse = ({ errors: found }: { readonly errors: readonly string[] }, url: string) => {
      if (found.length > 0) throw new Error(`pagefind, ${url}: ${found.join('\n')}`);
    };
    for (const page of pages) refuse(await index.addHTMLFile({ ...page }), page.url);
    const parts = records.map(asIndexed);
    for (const part of parts) refuse(await index.addCustomRecord(part), part.url);
    const { files } = await index.getFiles();
    const texts = [
      ...pages.map(({ content }) => searchedText(content)),
      ...parts.map(({ content, meta }) => [content, ...wordsSaid(meta)].join(' ')),
    ];
    return [
      ...(await Promise.all(files.filter(({ path }) => !UNUSED.test(path)).map(lighter))),
      { path: 'vocabulaire.json', content: JSON.stringify(vocabularyFile(texts, carnet)) },
    ];
  } finally {
    await close();
  }
}

/** A record as the indexer wants it. */
const asIndexed = ({ url, content, meta, filters }: SearchRecord) => ({
  url,
  content: veiled(partable(content)),
  language: 'fr',
  meta: Object.fromEntries(Object.entries(meta).map(([name, text]) => [name, veiledNames(partable(text))])),
  filters: Object.fromEntries(Object.entries(filters).map(([facet, ids]) => [facet, [...ids]])),
});

/**
 * A file of the index, lighter. The engine is most of what is loaded when the field has focus: it is worth a second of deflating as well as
 * can be done (https://en.wikipedia.org/wiki/Zopfli). Pagefind leaves a sixth of its script for others to take off, and in its fragments
 * what only the index needs.
 */
async function lighter<F extends { readonly path: string; readonly content: Uint8Array }>(file: F) {
  const { path, content } = file;
  if (path.startsWith('wasm.'))
    return { ...file, content: await zopfli.gzipAsync(gunzipSync(content), { numiterations: 5 }) };
  if (path.endsWith('.pf_fragment')) return { ...file, content: lighterFragment(content) };
  if (!path.endsWith('.js')) return file;
  const { code } = await transform(content, { minify: true, format: 'esm', target: 'es2020' });
  return { ...file, content: code };
}

/** What a record says of itself in words. */
const wordsSaid = (meta: SearchRecord['meta']): string[] =>
  Object.entries(meta).flatMap(([name, text]) => (name === CONCEPTS ? [] : [text]));
