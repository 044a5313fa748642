import type { Pointer } from '../mdx/check-body.ts';
import { isoDate } from '../schemas/primitives.ts';
import { inFuture, names } from './data-references.ts';
import type { EntryFile } from './entry-file.ts';
import { absence, type Known, type KnownIds, unpublishedIds } from './known-ids.ts';
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
  { file, frontMatter, kind, slug }: EntryFile,
  known: KnownIds,
  unpublished: ReadonlySet<string>,
  today: string,
): Problem[] {
  const typed = asTyped(frontMatter);
  if (typed === undefined) return [];
  const published = typed['statut'] === 'publie';
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, ...frontMatter.locate(path), key: path.join('.'), message });
  const check = (to: Known, id: unknown, path: readonly (string | number)[]) => {
    if (!names(to, id)) return;
    const message = absence(to, id, known);
    if (message !== undefined) report(path, message);
    else if (to === 'fiche' && published && unpublished.has(id)) report(path, hidden(id));
  };
  const listed = (key: string): readonly unknown[] => (Array.isArray(typed[key]) ? typed[key] : []);

  for (const [key, to] of Object.entries(LISTS))
    for (const [index, id] of listed(key).entries()) check(to, id, [key, index]);
  for (const [index, source] of listed('sources').entries())
    check('source', (source as { id?: unknown } | null)?.id, ['sources', index, 'id']);
  check('source', typed['source_principale'], ['source_principale']);

  for (const key of ['voir_aussi', 'pistes']) {
    const self = listed(key).indexOf(`${kind}/${slug}`);
    if (self !== -1) report([key, self], 'la fiche renvoie à elle-même');
  }
  const empty =
    typed['sources'] === undefined || (Array.isArray(typed['sources']) && listed('sources').length === 0);
  if ((kind === 'conseils' || kind === 'articles') && empty)
    report(['sources'], 'manque : un conseil ou un article cite au moins une source');
  for (const key of ['publie_le', 'relu_le'] as const) {
    const date = isoDate.safeParse(typed[key]).data;
    if (date !== undefined && date > today) report([key], inFuture(date, today));
  }
  return problems;
}

/** The front matter as typed, so that a slip elsewhere in it hides nothing. */
function asTyped({ data }: EntryFile['frontMatter']): Readonly<Record<string, unknown>> | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The lists of the front matter that call something, and what. */
const LISTS: Readonly<Record<string, Known>> = {
  themes: 'theme',
  publics: 'public',
  voir_aussi: 'fiche',
  pistes: 'fiche',
};

function pointerProblems(
  { file, frontMatter }: EntryFile,
  { to, id, tag, line, column }: Pointer,
  known: KnownIds,
  unpublished: ReadonlySet<string>,
): Problem[] {
  const problem = (message: string): Problem[] => [{ file, line, column, key: tag, message }];
  const target = to === 'page' ? id.replace(/[?#].*$/, '') : id;
  if (to === 'page' && !target.endsWith('/') && known.page?.includes(`${target}/`))
    return problem(`« ${id} » : une adresse du carnet finit par /`);
  const message = absence(to, target, known);
  if (message !== undefined)
    return problem(
      to === 'page' && unpublished.has(target.slice(1, -1)) ? hidden(target.slice(1, -1)) : message,
    );
  const typed = asTyped(frontMatter);
  if (to === 'fiche' && typed?.['statut'] === 'publie' && unpublished.has(id)) return problem(hidden(id));
  const declared: unknown = typed?.['sources'] ?? [];
  if (
    to === 'source' &&
    typed !== undefined &&
    Array.isArray(declared) &&
    !declared.some((source: { id?: unknown } | null) => source?.id === id)
  )
    return problem(`« ${id} » n’est pas dans la liste sources de l’en-tête : l’y ajouter`);
  return [];
}
