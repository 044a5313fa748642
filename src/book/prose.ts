import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { parseMdx } from '../mdx/parse.ts';
import { applyFrench } from '../typography/apply.ts';
import type { Prose } from './front.ts';

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * Reads the texts of the book that are not entries.
 * @throws when one of them cannot be read, with its name and the place of the fault
 */
export async function readProse(root: string): Promise<Prose> {
  const [usage, about] = await Promise.all([
    read(root, 'src/book/mode-d-emploi.mdx'),
    read(root, 'src/pages/a-propos.mdx'),
  ]);
  return { usage, about };
}

async function read(root: string, file: string): Promise<Root> {
  const text = (await readFile(join(root, file), 'utf8')).replaceAll('\r\n', '\n').replace(FRONT_MATTER, '');
  const parsed = parseMdx(file, text);
  if ('problem' in parsed) throw new Error(`${file}:${parsed.problem.line} : ${parsed.problem.message}`);
  applyFrench(parsed.tree);
  return parsed.tree;
}
