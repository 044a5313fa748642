import type { DataFile } from './data-files.ts';
import type { EntryFile } from './entry-file.ts';
import { idsByPlace } from './known-ids.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/** The lists of the content in which an identifier may stand only once. */
const listsOf = ({ data }: ReadContent): readonly (readonly [DataFile | undefined, string?])[] => [
  [data.glossaire],
  [data.sources],
  [data.contacts],
  [data.urgences],
  [data.normes, 'normes'],
  [data.normes, 'niveaux'],
  [data.normes, 'regles_de_lecture'],
  [data.taxonomie, 'types'],
  [data.taxonomie, 'postures'],
  [data.taxonomie, 'themes'],
  [data.taxonomie, 'publics'],
];

/** Identifiers, addresses and titles that are used twice. */
export function duplicateProblems(content: ReadContent): Problem[] {
  return [...listsOf(content).flatMap(([file, key]) => duplicatesIn(file, key)), ...twins(content.entries)];
}

function duplicatesIn(file: DataFile | undefined, key: string | undefined): Problem[] {
  if (file === undefined) return [];
  const ids = idsByPlace(file, key) ?? [];
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === undefined || first === index) return [];
    const path = key === undefined ? [index, 'id'] : [key, index, 'id'];
    const { line } = file.document.locate(key === undefined ? [first] : [key, first]);
    return [
      {
        file: file.file,
        ...file.document.locate(path),
        key: path.join('.'),
        message: `« ${id} » est déjà pris (ligne ${line})`,
      },
    ];
  });
}

function twins(entries: readonly EntryFile[]): Problem[] {
  const problems: Problem[] = [];
  const firstBy = { address: new Map<string, string>(), title: new Map<string, string>() };
  for (const { file, kind, slug, data, frontMatter } of entries) {
    const address = `${kind}/${slug}`.toLowerCase();
    const sameAddress = firstBy.address.get(address);
    if (sameAddress === undefined) firstBy.address.set(address, file);
    else problems.push({ file, line: 1, column: 1, message: `même adresse que ${sameAddress}` });

    if (data === undefined) continue;
    const title = data.titre.toLowerCase();
    const sameTitle = firstBy.title.get(title);
    if (sameTitle === undefined) firstBy.title.set(title, file);
    else
      problems.push({
        file,
        ...frontMatter.locate(['titre']),
        key: 'titre',
        message: `« ${data.titre} » est déjà le titre de ${sameTitle}`,
      });
  }
  return problems;
}
