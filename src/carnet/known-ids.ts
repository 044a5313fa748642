import { KINDS } from '../schemas/kinds.ts';
import type { DataFile } from './data-files.ts';
import { entryUrl, facetUrl } from './links.ts';
import type { ReadContent } from './read-content.ts';
import { didYouMean } from './suggest.ts';

/** Every name that something in the content may call, by what it names. */
export interface KnownIds {
  readonly terme: readonly string[];
  readonly source: readonly string[];
  readonly norme: readonly string[];
  readonly contact: readonly string[];
  readonly fiche: readonly string[];
  readonly theme: readonly string[];
  readonly public: readonly string[];
  readonly niveau: readonly string[];
  readonly page: readonly string[];
}

const ABSENT: Readonly<Record<keyof KnownIds, string>> = {
  terme: 'ce terme n’est pas dans glossaire.yaml',
  source: 'cette source n’est pas dans sources.json',
  norme: 'cette norme n’est pas dans normes.yaml',
  contact: 'ce contact n’est pas dans contacts.yaml',
  fiche: 'cette fiche n’existe pas',
  theme: 'ce thème n’est pas dans taxonomie.yaml',
  public: 'ce public n’est pas dans taxonomie.yaml',
  niveau: 'cet échelon n’est pas dans normes.yaml',
  page: 'cette page n’existe pas',
};

/** The sentence for a call that leads nowhere, or nothing when it leads somewhere. */
export function absence(kind: keyof KnownIds, id: string, known: KnownIds): string | undefined {
  return known[kind].includes(id) ? undefined : `« ${id} » : ${ABSENT[kind]}${didYouMean(id, known[kind])}`;
}

/** Identifiers of a list as they were typed: a file that breaks its schema still names its things, so one slip is told once. */
export function idsIn(file: DataFile | undefined, key?: string): string[] {
  const data = file?.document.data;
  const list = key === undefined ? data : (data as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list)) return [];
  return list.map((item) => (item as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string');
}

/** Identifiers of the entries that readers will not see. */
export const unpublishedIds = ({ entries }: ReadContent): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ data }) => data !== undefined && data.statut !== 'publie')
      .map(({ kind, slug }) => `${kind}/${slug}`),
  );

/** Gathers the names of the whole content, even from files at fault. */
export function knownIds(content: ReadContent): KnownIds {
  const { entries, data, pages } = content;
  const fiche = entries.map(({ kind, slug }) => `${kind}/${slug}`);
  const unpublished = unpublishedIds(content);
  const theme = idsIn(data.taxonomie, 'themes');
  const publics = idsIn(data.taxonomie, 'publics');
  return {
    terme: idsIn(data.glossaire),
    source: idsIn(data.sources),
    norme: idsIn(data.normes, 'normes'),
    niveau: idsIn(data.normes, 'niveaux'),
    contact: idsIn(data.contacts),
    fiche,
    theme,
    public: publics,
    page: [
      ...pages,
      ...KINDS.map((kind) => `/${kind}/`),
      ...fiche.filter((id) => !unpublished.has(id)).map(entryUrl),
      ...idsIn(data.taxonomie, 'postures').map((id) => facetUrl('postures', id)),
      ...theme.map((id) => facetUrl('themes', id)),
      ...publics.map((id) => facetUrl('publics', id)),
    ],
  };
}
