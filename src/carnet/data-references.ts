import { entryId, isoDate, pageAddress, slug } from '../schemas/primitives.ts';
import type { DataFileName } from './data-files.ts';
import { absence, type Known, type KnownIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

type Path = readonly (string | number)[];

/** The keys of each data file that call something by its identifier, at whatever depth they stand. */
const CALLS: { readonly [N in DataFileName]?: Readonly<Record<string, Known>> } = {
  glossaire: { voir: 'terme', sources: 'source' },
  normes: { niveau: 'niveau', exemple: 'norme', sources: 'source' },
  contacts: { source: 'source', urgence: 'urgence' },
  pages: { page: 'page' },
  criteres: { norme: 'niveau', entrees: 'fiche' },
  regles: { entrees: 'fiche', regles: 'regle' },
  orientations: { entrees: 'fiche' },
  scenarios: {
    regle: 'regle',
    tensions: 'regle',
    aussi: 'regle',
    ajouts: 'regle',
    montre: 'regle',
    reste: 'regle',
  },
};

/** The keys that say when something was read or checked. */
const PAST: ReadonlySet<string> = new Set(['verifie_le', 'consulte']);

/**
 * Calls from the data files (norms, glossary, contacts, diagnostic) to things that do not exist, and dates that have not come.
 * They are read as typed, so that a slip elsewhere in the file hides none; what is not even an identifier is told by the schema.
 */
export function dataReferenceProblems({ data, today }: ReadContent, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  for (const [name, read] of Object.entries(data)) {
    const calls = CALLS[name as DataFileName] ?? {};
    const report = (path: Path, message: string) =>
      problems.push({ file: read.file, ...read.document.locate(path), key: path.join('.'), message });
    eachKey(read.document.data, [], (key, value, path) => {
      const to = Object.hasOwn(calls, key) ? calls[key] : undefined;
      if (to !== undefined)
        for (const [id, place] of idsUnder(to, value, path)) {
          const message = absence(to, id, known);
          if (message !== undefined) report(place, message);
        }
      if (PAST.has(key) && typeof value === 'string' && value > today && isoDate.safeParse(value).success)
        report(path, inFuture(value, today));
    });
  }
  return problems;
}

/** The sentence for a date that has not come yet. */
export const inFuture = (date: string, today: string): string =>
  `${date} est dans l’avenir (aujourd’hui : ${today})`;

/** Whether a value can be looked up at all; if not, the schema says so. */
export const names = (to: Known, value: unknown): value is string =>
  to === 'regle'
    ? typeof value === 'string'
    : (to === 'fiche' ? entryId : to === 'page' ? pageAddress : slug).safeParse(value).success;

function eachKey(value: unknown, path: Path, see: (key: string, value: unknown, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) see(key, child, place);
    eachKey(child, place, see);
  }
}

/** Identifiers written as a word, as `{ id }`, as a list of either, or as such a list for each scope. */
function idsUnder(to: Known, value: unknown, path: Path): [string, Path][] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => idsUnder(to, item, [...path, index]));
  if (names(to, value)) return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  if (!('id' in value))
    return Object.entries(value).flatMap(([key, child]) => idsUnder(to, child, [...path, key]));
  return names(to, value.id) ? [[value.id, [...path, 'id']]] : [];
}
