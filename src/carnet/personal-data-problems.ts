import { visit } from '../mdx/tree.ts';
import { detect } from '../personal-data/detect.ts';
import type { Kind } from '../personal-data/detection.ts';
import { eachText } from './each-text.ts';
import type { MdxFile } from './mdx-file.ts';
import type { Point, Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/** What no published text may hold. Dates and names are not here: a law has a date, and a researcher a name. */
const REFUSED: Readonly<Partial<Record<Kind, string>>> = {
  'registre-national': 'un numéro de registre national : l’enlever',
  'carte-identite': 'un numéro de carte d’identité ou de compte : l’enlever',
  iban: 'un numéro de compte bancaire : l’enlever',
  telephone: 'un numéro de téléphone : l’écrire dans contacts.yaml et l’appeler par <Contact id="…" />',
  courriel: 'une adresse e-mail : l’écrire dans contacts.yaml et l’appeler par <Contact id="…" />',
};

/** Personal data, telephone numbers and e-mail addresses anywhere but in `contacts.yaml`. */
export function personalDataProblems({ entries, companions, data }: ReadContent): Problem[] {
  const { contacts: _ours, sources: _theirs, ...others } = data;
  return [
    ...[...entries, ...companions].flatMap(inMdx),
    ...Object.values(others).flatMap((file) =>
      file === undefined ? [] : inValues(file.file, file.document),
    ),
  ];
}

function inMdx({ file, frontMatter, tree }: MdxFile<unknown>): Problem[] {
  const problems = inValues(file, frontMatter);
  if (tree === undefined) return problems;
  visit(tree, (node, parents) => {
    if (node.type !== 'text' || node.position === undefined) return;
    // An address that Markdown turns into a link is told as a link.
    if (parents.at(-1)?.type === 'link') return;
    const { line, column } = node.position.start;
    for (const { message, offset } of found(node.value)) {
      const before = node.value.slice(0, offset).split('\n');
      const last = before.at(-1) ?? '';
      const place =
        before.length === 1
          ? { line, column: column + offset }
          : { line: line + before.length - 1, column: last.length + 1 };
      problems.push({ file, ...place, message });
    }
  });
  return problems;
}

interface Located {
  readonly data: unknown;
  locate(path: readonly PropertyKey[]): Point;
}

function inValues(file: string, document: Located): Problem[] {
  const problems: Problem[] = [];
  eachText(document.data, (text, path) => {
    for (const { message } of found(text))
      problems.push({ file, ...document.locate(path), key: path.join('.'), message });
  });
  return problems;
}

function found(text: string): { message: string; offset: number }[] {
  return detect(text).flatMap(({ kind, start, end }) => {
    const refusal = REFUSED[kind];
    return refusal === undefined
      ? []
      : [{ message: `« ${text.slice(start, end)} » ressemble à ${refusal}`, offset: start }];
  });
}
