import { isKind, KINDS } from '../schemas/kinds.ts';
import {
  buildCarnet,
  type Carnet,
  type CarnetData,
  type CheckedCompanion,
  type CheckedEntry,
} from './carnet.ts';
import { certaintyProblems } from './certainty.ts';
import { type CompanionFile, companionProblems, readCompanionFile } from './companion-file.ts';
import { type DataFileName, dataFiles, readDataFile } from './data-files.ts';
import { dataReferenceProblems } from './data-references.ts';
import { type ContentFile, decode } from './decode.ts';
import { diagnosticProblems } from './diagnostic-problems.ts';
import { diagnosticTextProblems } from './diagnostic-texts.ts';
import { duplicateProblems } from './duplicates.ts';
import { type EntryFile, readEntryFile, unreadableEntry } from './entry-file.ts';
import { entryReferenceProblems } from './entry-references.ts';
import { knownIds } from './known-ids.ts';
import { personalDataProblems } from './personal-data-problems.ts';
import { byPlace, type Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';
import { nearest } from './suggest.ts';

/** The content as found on disk, and what it is checked against. */
export interface Content {
  readonly files: readonly ContentFile[];
  /** Addresses of the pages that are not made from entries, such as `/a-propos/`. */
  readonly pages: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Either a whole carnet, or everything that must be mended before there is one. */
export type Checked =
  | { readonly carnet: Carnet; readonly problems: readonly [] }
  | { readonly carnet?: undefined; readonly problems: readonly Problem[] };

/**
 * The gate: reads the whole content and reports every problem of every file at once.
 * The build, the command line and the tests all go through here. Pure, and never throws on bad content.
 */
export function checkContent({ files, pages, today }: Content): Checked {
  const problems: Problem[] = [];
  const entries: EntryFile[] = [];
  const companions: CompanionFile[] = [];
  const data: { [N in DataFileName]?: ReturnType<typeof readDataFile<N>>['read'] } = {};

  for (const file of files) {
    const decoded = decode(file);
    const place = placeOf(file.path);
    if (place === undefined) problems.push(unexpected(file.path));
    else if ('problem' in decoded) {
      problems.push(decoded.problem);
      if (place.kind !== undefined && !place.companion)
        entries.push(unreadableEntry(file.path, place.kind, place.slug));
    } else if (place.data !== undefined) {
      const { read, problems: found } = readDataFile(place.data, decoded.text);
      Object.assign(data, { [place.data]: read });
      problems.push(...found);
    } else if (place.companion) {
      const { companion, problems: found } = readCompanionFile(
        file.path,
        place.kind,
        place.slug,
        decoded.text,
      );
      companions.push(companion);
      problems.push(...found);
    } else {
      const { entry, problems: found } = readEntryFile(file.path, place.kind, place.slug, decoded.text);
      entries.push(entry);
      problems.push(...found);
    }
  }
  const present = new Set(files.map(({ path }) => path));
  for (const { path } of Object.values(dataFiles))
    if (!present.has(path)) problems.push({ file: path, line: 1, column: 1, message: 'ce fichier manque' });

  const read: ReadContent = { entries, companions, data, pages, today };
  const known = knownIds(read);
  problems.push(
    ...duplicateProblems(read),
    ...dataReferenceProblems(read, known),
    ...entryReferenceProblems(read, known),
    ...companionProblems(read, known),
    ...certaintyProblems(read),
    ...personalDataProblems(read),
    ...diagnosticTextProblems(read),
    ...diagnosticProblems(read),
  );
  if (problems.length > 0) return { problems: problems.sort(byPlace) };

  const values = Object.fromEntries(Object.entries(data).map(([name, { data: value }]) => [name, value]));
  return {
    carnet: buildCarnet(
      entries as CheckedEntry[],
      companions as CheckedCompanion[],
      values as unknown as CarnetData,
    ),
    problems: [],
  };
}

function placeOf(path: string) {
  for (const [name, { path: expected }] of Object.entries(dataFiles))
    if (path === expected) return { data: name as DataFileName };
  const [, kind = '', slug = '', companion] =
    /^content\/([^/]+)\/([^/]+?)(\.simplifie)?\.mdx$/.exec(path) ?? [];
  return isKind(kind) ? { kind, slug, companion: companion !== undefined } : undefined;
}

/** What a file that should not be there was probably meant to be. */
function unexpected(file: string): Problem {
  const [, folder = '', ...rest] = file.split('/');
  const name = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const meant = nearest(
    name(file),
    Object.values(dataFiles).map(({ path }) => name(path)),
  );
  const kind = rest.length === 0 ? undefined : nearest(folder, KINDS);
  const suggestion =
    kind === undefined
      ? Object.values(dataFiles).find(({ path }) => name(path) === meant)?.path
      : `content/${kind}/${rest.join('/')}`;
  const hint = isKind(folder)
    ? ' : une fiche est un fichier .mdx posé directement dans le dossier de son type'
    : suggestion === undefined
      ? ' : le déplacer hors de content/, ou dans le dossier d’un type de fiches'
      : ` … vouliez-vous « ${suggestion} » ?`;
  return { file, line: 1, column: 1, message: `fichier inattendu${hint}` };
}
