import type { Root } from 'mdast';
import { checkBody, type Pointer } from '../mdx/check-body.ts';
import { parseMdx } from '../mdx/parse.ts';
import { isWordNode, textOf } from '../mdx/tree.ts';
import { type EntryData, entrySchemas, type Kind } from '../schemas/kinds.ts';
import { SLUG } from '../schemas/primitives.ts';
import { entryForms } from '../schemas/sections.ts';
import { applyFrench } from '../typography/apply.ts';
import { french } from '../typography/french.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-messages.ts';
import { nearest } from './suggest.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** An entry as its file gives it, before it is linked to the others. */
export interface EntryFile {
  readonly file: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly frontMatter: YamlDocument;
  /** Absent when the front matter breaks the schema. */
  readonly data?: EntryData;
  /** Absent when the body cannot be read. */
  readonly tree?: Root;
  readonly pointers: readonly Pointer[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*$/m;

/** An entry whose file is not even text: it exists, so that what points to it is not blamed. */
export const unreadableEntry = (file: string, kind: Kind, slug: string): EntryFile => ({
  file,
  kind,
  slug,
  frontMatter: parseYaml(file, ''),
  pointers: [],
});

/** Why a file has no front matter. */
function headless(text: string): string {
  if (text.trim() === '') return 'le fichier est vide';
  if (/^---[ \t]*\r?$/m.exec(text)?.index === 0)
    return 'l’en-tête n’est pas fermé : il manque la ligne --- après ses clés';
  return 'l’en-tête manque : la première ligne du fichier est ---, puis viennent ses clés, puis ---';
}

/** Reads and checks one entry by itself: front matter, body, form of its kind. */
export function readEntryFile(
  file: string,
  kind: Kind,
  slug: string,
  text: string,
): { entry: EntryFile; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!SLUG.test(slug))
    problems.push({
      file,
      line: 1,
      column: 1,
      message: `nom de fichier « ${slug}.mdx » : minuscules sans accent, chiffres et tirets seulement`,
    });
  const matter = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (matter === null) {
    // Where the keys end is unknown, so the body cannot be told from them.
    problems.push({ file, line: 1, column: 1, message: headless(text) });
    return { entry: unreadableEntry(file, kind, slug), problems };
  }

  const frontMatter = parseYaml(file, matter[1] ?? '', 1);
  problems.push(...frontMatter.problems);
  const schema = entrySchemas[kind];
  const parsed = schema.safeParse(frontMatter.data);
  if (frontMatter.problems.length === 0 && !parsed.success)
    problems.push(...schemaProblems(file, frontMatter, schema, parsed.error));

  const body = readBody(file, kind, text.slice(matter[0].length), matter[0].split('\n').length);
  return {
    entry: {
      file,
      kind,
      slug,
      frontMatter,
      pointers: body.pointers,
      ...(parsed.success ? { data: parsed.data } : {}),
      ...(body.tree === undefined ? {} : { tree: body.tree }),
    },
    problems: [...problems, ...body.problems],
  };
}

function readBody(file: string, kind: Kind, text: string, headEnd: number) {
  // The front matter gives way to as many empty lines: positions stay those of the file.
  const parsed = parseMdx(file, '\n'.repeat(headEnd - 1) + text);
  if ('problem' in parsed) return { problems: [parsed.problem], pointers: [] };
  const { tree } = parsed;
  const { problems, pointers } = checkBody(file, tree);
  if (tree.children.length === 0)
    problems.push({
      file,
      line: headEnd,
      column: 1,
      message: 'rien après l’en-tête : le corps de la fiche est vide',
    });
  else problems.push(...formProblems(file, kind, tree));
  applyFrench(tree);
  return { tree, problems, pointers };
}

/** What the form of its kind asks for and the body lacks (see `schemas/sections.ts`). */
function formProblems(file: string, kind: Kind, tree: Root): Problem[] {
  const form = entryForms[kind];
  const problems: Problem[] = [];
  const blocks = tree.children;
  const place = (node = blocks.at(-1)) => ({
    line: node?.position?.start.line ?? 1,
    column: node?.position?.start.column ?? 1,
  });
  const opening = blocks[0];
  const opensOnEnBref = opening !== undefined && isWordNode(opening) && opening.name === 'EnBref';
  if (form.enBref && !opensOnEnBref)
    problems.push({
      file,
      ...place(opening),
      message: 'la fiche s’ouvre sur <EnBref> : la réponse en trois lignes',
    });
  for (const node of blocks.slice(1))
    if (isWordNode(node) && node.name === 'EnBref')
      problems.push({
        file,
        ...place(node),
        key: '<EnBref>',
        message: 'ne se place qu’une fois, tout en haut',
      });

  const headings = blocks.filter((node) => node.type === 'heading');
  const titles = headings.map((node) => french(textOf(node).trim()));
  let after = -1;
  for (const wanted of form.headings) {
    const index = headings.findIndex((node, at) => node.depth === 2 && titles[at] === wanted);
    if (index === -1) {
      const near = headings.find(
        ({ depth }, at) =>
          nearest(titles[at] ?? '', [wanted]) !== undefined &&
          !(depth === 2 && form.headings.includes(titles[at] ?? '')),
      );
      problems.push({
        file,
        ...place(near),
        message: `il manque la partie « ## ${wanted} »${
          near === undefined
            ? ''
            : ` … à écrire exactement ainsi, pas « ${'#'.repeat(near.depth)} ${textOf(near).trim()} »`
        }`,
      });
    } else if (index < after)
      problems.push({
        file,
        ...place(headings[index]),
        message: `« ## ${wanted} » vient trop tôt (ordre : ${form.headings.join(' · ')})`,
      });
    else after = index;
  }
  return problems;
}
