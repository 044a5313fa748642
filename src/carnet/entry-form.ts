import type { Root } from 'mdast';
import { isWordNode, textOf } from '../mdx/tree.ts';
import type { Kind } from '../schemas/kinds.ts';
import { entryForms } from '../schemas/sections.ts';
import { french } from '../typography/french.ts';
import type { Problem } from './problem.ts';
import { nearest } from './suggest.ts';

/** What the form of its kind asks for and the body lacks (see `schemas/sections.ts`). */
export function formProblems(file: string, kind: Kind, tree: Root): Problem[] {
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
