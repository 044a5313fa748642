import type { DataFile } from './data-files.ts';
import { absence, type KnownIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

interface Call {
  readonly to: keyof KnownIds;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Calls from the data files (norms, glossary, contacts, diagnostic) to things that do not exist. */
export function dataReferenceProblems({ data }: ReadContent, known: KnownIds): Problem[] {
  const { glossaire, normes, contacts, criteres, orientations } = data;
  return [
    ...check(glossaire, known, (terms) =>
      terms.flatMap(({ voir, sources }, at) => [
        ...voir.map((id, index): Call => ({ to: 'terme', id, path: [at, 'voir', index] })),
        ...sourceCalls(sources, [at]),
      ]),
    ),
    ...check(normes, known, (ladder) =>
      ladder.normes.flatMap(({ niveau, sources }, at): Call[] => [
        { to: 'niveau', id: niveau, path: ['normes', at, 'niveau'] },
        ...sourceCalls(sources, ['normes', at]),
      ]),
    ),
    ...check(contacts, known, (list) =>
      list.map(({ source }, at): Call => ({ to: 'source', id: source.id, path: [at, 'source', 'id'] })),
    ),
    ...check(criteres, known, ({ criteres: list }) =>
      list.flatMap(({ entrees, norme }, at): Call[] => [
        ...entryCalls(entrees, ['criteres', at]),
        ...(norme === undefined
          ? []
          : [{ to: 'niveau' as const, id: norme, path: ['criteres', at, 'norme'] }]),
      ]),
    ),
    ...check(orientations, known, ({ orientations: list }) =>
      list.flatMap(({ entrees }, at) => entryCalls(entrees, ['orientations', at])),
    ),
  ];
}

const sourceCalls = (sources: readonly { readonly id: string }[], root: Call['path']): Call[] =>
  sources.map(({ id }, index) => ({ to: 'source', id, path: [...root, 'sources', index, 'id'] }));

const entryCalls = (ids: readonly string[], root: Call['path']): Call[] =>
  ids.map((id, index) => ({ to: 'fiche', id, path: [...root, 'entrees', index] }));

function check<T>(
  file: (Pick<DataFile, 'file' | 'document'> & { readonly data?: T }) | undefined,
  known: KnownIds,
  callsOf: (data: T) => readonly Call[],
): Problem[] {
  if (file?.data === undefined) return [];
  return callsOf(file.data).flatMap(({ to, id, path }) => {
    const message = absence(to, id, known);
    return message === undefined
      ? []
      : [{ file: file.file, ...file.document.locate(path), key: path.join('.'), message }];
  });
}
