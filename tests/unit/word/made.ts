import type { Root } from 'mdast';
import { makeWordFile, type Paper } from '../../../src/word/word-file.ts';
import { unzip } from '../../zip.ts';
import { sampleCarnet, sampleEntry, treeOf } from '../mdx/rendered.ts';

/** A part of the package, as text. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzip(file).find((packed) => packed.name === name);
  if (part === undefined) throw new Error(`no ${name} in the package`);
  return part.content.toString('utf8');
}

/** The document that a tree of the sample makes. */
export const fileOf = (tree: Root, genre: Paper['genre'] = 'feuille'): Promise<Uint8Array> =>
  makeWordFile(sampleEntry('outils/carte-d-acces'), { genre, tree }, sampleCarnet());

/** The XML of the body that a text of the sample makes. */
export const xmlOf = async (body: string): Promise<string> =>
  partOf(await fileOf(treeOf(body)), 'word/document.xml');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a reader sees of a body: a line for each paragraph, `⇥` for a tabulation, `⏎` for a line break, `☐` for a box. */
export function linesOf(xml: string): string[] {
  return xml.split('</w:p>').flatMap((paragraph) => {
    const seen = [...paragraph.matchAll(/<w:t[ >][^<]*|<w:tab\/>|<w:br\/>|<w:sym [^>]*w:char="2610"/g)].map(
      ([mark]) =>
        mark === '<w:tab/>'
          ? '⇥'
          : mark === '<w:br/>'
            ? '⏎'
            : mark.startsWith('<w:sym')
              ? '☐'
              : mark.slice(mark.indexOf('>') + 1),
    );
    const text = seen.join('').replaceAll(/&(\w+);/g, (_entity, name: string) => ENTITIES[name] ?? '?');
    return text === '' ? [] : [text];
  });
}

/** The lines that a text of the sample makes, under the title of the document. */
export const linesMade = async (body: string): Promise<string[]> => linesOf(await xmlOf(body)).slice(1);
