import type { Root } from 'mdast';
import type { z } from 'zod';
import { checkBody, type Pointer } from '../mdx/check-body.ts';
import { parseMdx } from '../mdx/parse.ts';
import type { WordName } from '../mdx/vocabulary.ts';
import { SLUG } from '../schemas/primitives.ts';
import { applyFrench } from '../typography/apply.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-messages.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** An MDX file of the content, read and checked by itself. */
export interface MdxFile<Data> {
  readonly file: string;
  readonly frontMatter: YamlDocument;
  /** Absent when the front matter breaks the schema. */
  readonly data?: Data;
  /** Absent when the body cannot be read. */
  readonly tree?: Root;
  readonly pointers: readonly Pointer[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*$/m;

/** A file that is not even text: it exists, so that what points to it is not blamed. */
export const unreadableFile = (file: string): MdxFile<never> => ({
  file,
  frontMatter: parseYaml(file, ''),
  pointers: [],
});

/** Reads a front matter against its schema and a body against the vocabulary (all of it, or `words`). */
export function readMdxFile<Data>(
  file: string,
  slug: string,
  text: string,
  schema: z.ZodType<Data>,
  words?: ReadonlySet<WordName>,
): { read: MdxFile<Data>; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line, column: 1, message });
  if (!SLUG.test(slug))
    report(1, `nom de fichier « ${slug}.mdx » : minuscules sans accent, chiffres et tirets seulement`);
  const matter = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (matter === null) {
    // Where the keys end is unknown, so the body cannot be told from them.
    report(1, headless(text));
    return { read: unreadableFile(file), problems };
  }

  const frontMatter = parseYaml(file, matter[1] ?? '', 1);
  problems.push(...frontMatter.problems);
  const parsed = schema.safeParse(frontMatter.data);
  if (frontMatter.problems.length === 0 && !parsed.success)
    problems.push(...schemaProblems(file, frontMatter, schema, parsed.error));
  const read = { file, frontMatter, ...(parsed.success ? { data: parsed.data } : {}) };

  // The front matter gives way to as many empty lines: positions stay those of the file.
  const headEnd = matter[0].split('\n').length;
  const body = parseMdx(file, '\n'.repeat(headEnd - 1) + text.slice(matter[0].length));
  if ('problem' in body) return { read: { ...read, pointers: [] }, problems: [...problems, body.problem] };
  const { tree } = body;
  const checked = checkBody(file, tree, words);
  problems.push(...checked.problems);
  if (tree.children.length === 0) report(headEnd, 'rien après l’en-tête : le corps de la fiche est vide');
  applyFrench(tree);
  return { read: { ...read, tree, pointers: checked.pointers }, problems };
}

/** Why a file has no front matter. */
function headless(text: string): string {
  if (text.trim() === '') return 'le fichier est vide';
  if (/^---[ \t]*\r?$/m.exec(text)?.index === 0)
    return 'l’en-tête n’est pas fermé : il manque la ligne --- après ses clés';
  return 'l’en-tête manque : la première ligne du fichier est ---, puis viennent ses clés, puis ---';
}
