import type { Pointer } from '../mdx/check-body.ts';
import type { EntryFile } from './entry-file.ts';
import { absence, type KnownIds, unpublishedIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/** Calls from the entries to things that do not exist, are not published, or are not declared. */
export function entryReferenceProblems(content: ReadContent, known: KnownIds): Problem[] {
  const unpublished = unpublishedIds(content);
  return content.entries.flatMap((entry) => [
    ...frontMatterProblems(entry, known, unpublished, content.today),
    ...entry.pointers.flatMap((pointer) => pointerProblems(entry, pointer, known, unpublished)),
  ]);
}

const hidden = (id: string) => `« ${id} » n’est pas publiée : la publier ou retirer le renvoi`;

function frontMatterProblems(
  { file, frontMatter, data, kind, slug }: EntryFile,
  known: KnownIds,
  unpublished: ReadonlySet<string>,
  today: string,
): Problem[] {
  if (data === undefined) return [];
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, ...frontMatter.locate(path), key: path.join('.'), message });
  const check = (to: keyof KnownIds, id: string, path: readonly (string | number)[]) => {
    const message = absence(to, id, known);
    if (message !== undefined) report(path, message);
    else if (to === 'fiche' && data.statut === 'publie' && unpublished.has(id)) report(path, hidden(id));
  };

  const checkAll = (to: keyof KnownIds, key: string, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) check(to, id, [key, index]);
  };
  checkAll('theme', 'themes', data.themes);
  checkAll('public', 'publics', data.publics);
  checkAll('fiche', 'voir_aussi', data.voir_aussi);
  if ('pistes' in data) checkAll('fiche', 'pistes', data.pistes);
  for (const [index, { id }] of data.sources.entries()) check('source', id, ['sources', index, 'id']);
  if ('source_principale' in data) check('source', data.source_principale, ['source_principale']);

  const self = data.voir_aussi.indexOf(`${kind}/${slug}`);
  if (self !== -1) report(['voir_aussi', self], 'la fiche renvoie à elle-même');
  if ((kind === 'conseils' || kind === 'articles') && data.sources.length === 0)
    report(['sources'], 'manque : un conseil ou un article cite au moins une source');
  for (const key of ['publie_le', 'relu_le'] as const)
    if (data[key] > today) report([key], `${data[key]} est dans l’avenir (aujourd’hui : ${today})`);
  return problems;
}

function pointerProblems(
  { file, data }: EntryFile,
  { to, id, tag, line, column }: Pointer,
  known: KnownIds,
  unpublished: ReadonlySet<string>,
): Problem[] {
  const problem = (message: string): Problem[] => [{ file, line, column, key: tag, message }];
  const target = to === 'page' ? id.replace(/[?#].*$/, '') : id;
  const message = absence(to, target, known);
  if (to === 'page' && known.page.includes(`${target}/`))
    return problem(`« ${id} » : une adresse du carnet finit par /`);
  if (message !== undefined) return problem(message);
  if (to === 'fiche' && data?.statut === 'publie' && unpublished.has(id)) return problem(hidden(id));
  if (to === 'source' && data?.sources.every((source) => source.id !== id))
    return problem(`« ${id} » n’est pas dans la liste sources de l’en-tête : l’y ajouter`);
  return [];
}
