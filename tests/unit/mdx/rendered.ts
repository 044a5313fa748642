import type { Root } from 'mdast';
import type { Carnet, Entry } from '../../../src/carnet/carnet.ts';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { toHtml } from '../../../src/mdx/to-html.ts';
import { toText } from '../../../src/mdx/to-text.ts';
import { contentWith } from '../carnet/sample-content.ts';

let checked: Carnet | undefined;

/** The carnet of the sample, checked once a test file. */
export function sampleCarnet(): Carnet {
  checked ??= checkContent(contentWith()).carnet;
  if (checked === undefined) throw new Error('the sample is not valid');
  return checked;
}

/** An entry of the sample. */
export function sampleEntry(id = 'conseils/se-deconnecter'): Entry {
  const entry = sampleCarnet().entry(id);
  if (entry === undefined) throw new Error(`no such entry: ${id}`);
  return entry;
}

/** The tree of a body. */
export function treeOf(body: string): Root {
  const parsed = parseMdx('x.mdx', body);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.tree;
}

/** A body as HTML, in the sample; no-break spaces are shown as `_`. */
export const html = (body: string): string =>
  toHtml(treeOf(body), sampleCarnet(), sampleEntry()).replaceAll('\u00a0', '_');

/** A body as plain text, in the sample. */
export const plain = (body: string): string => toText(treeOf(body), sampleCarnet());
