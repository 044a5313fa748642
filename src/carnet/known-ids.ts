import { entryShape } from '../schemas/entry.ts';
import { KINDS } from '../schemas/kinds.ts';
import type { DataFile } from './data-files.ts';
import { entryUrl, facetUrl } from './links.ts';
import type { ReadContent } from './read-content.ts';
import { didYouMean } from './suggest.ts';

/** What something in the content may call, by what it names. */
export type Known =
  | 'terme'
  | 'source'
  | 'norme'
  | 'contact'
  | 'fiche'
  | 'theme'
  | 'public'
  | 'niveau'
  | 'urgence'
  | 'regle'
  | 'page';

/** Every name that may be called. A list whose file cannot be read is absent: its one fault must not be told at every call. */
export type KnownIds = { readonly [K in Known]: readonly string[] | undefined };

const ABSENT: Readonly<Record<Known, string>> = {
  terme: 'ce terme n’est pas dans glossaire.yaml',
  source: 'cette source n’est pas dans sources.json',
  norme: 'cette norme n’est pas dans normes.yaml',
  contact: 'ce contact n’est pas dans contacts.yaml',
  fiche: 'cette fiche n’existe pas',
  theme: 'ce thème n’est pas dans taxonomie.yaml',
  public: 'ce public n’est pas dans taxonomie.yaml',
  niveau: 'cet échelon n’est pas dans normes.yaml',
  urgence: 'ce danger n’est pas dans urgences.yaml',
  regle: 'cette règle n’existe pas dans regles.yaml',
  page: 'cette page n’existe pas',
};

/** The sentence for a call that leads nowhere, or nothing when it leads somewhere or nobody can tell. */
export function absence(kind: Known, id: string, known: KnownIds): string | undefined {
  const ids = known[kind];
  return ids === undefined || ids.includes(id)
    ? undefined
    : `« ${id} » : ${ABSENT[kind]}${didYouMean(id, ids)}`;
}

/**
 * The identifier of each thing of a list, as it was typed: a file that breaks its schema still names its things, so one slip is told
 * once. Nothing when there is no list to read.
 */
export function idsByPlace(file: DataFile | undefined, key?: string): (string | undefined)[] | undefined {
  const data = file?.document.data;
  const list = key === undefined ? data : (data as Record<string, unknown> | null | undefined)?.[key];
  if (!Array.isArray(list)) return undefined;
  return list.map((item) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : undefined;
  });
}

const idsIn = (file: DataFile | undefined, key?: string): string[] | undefined =>
  idsByPlace(file, key)?.filter((id) => id !== undefined);

/** The rules of the five tables of the diagnostic, when the five can be read. */
function rulesIn(file: DataFile | undefined): string[] | undefined {
  const tables = ['maintenant', 'equipe', 'secteur', 'ajouts', 'tensions'].map((table) => idsIn(file, table));
  return tables.includes(undefined) ? undefined : tables.flatMap((ids) => ids ?? []);
}

/** Identifiers of the entries that readers will not see, by what their front matter says even when another key is wrong. */
export const unpublishedIds = ({ entries }: ReadContent): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ frontMatter }) => {
        const said = (frontMatter.data as { statut?: unknown } | null | undefined)?.statut;
        return typeof said === 'string' && HIDDEN.has(said);
      })
      .map(({ kind, slug }) => `${kind}/${slug}`),
  );

const HIDDEN: ReadonlySet<string> = new Set(entryShape.statut.exclude(['publie']).options);

/** Gathers the names of the whole content, even from files at fault. */
export function knownIds(content: ReadContent): KnownIds {
  const { entries, data, pages } = content;
  const fiche = entries.map(({ kind, slug }) => `${kind}/${slug}`);
  const unpublished = unpublishedIds(content);
  const theme = idsIn(data.taxonomie, 'themes');
  const publics = idsIn(data.taxonomie, 'publics');
  const postures = idsIn(data.taxonomie, 'postures');
  return {
    terme: idsIn(data.glossaire),
    source: idsIn(data.sources),
    norme: idsIn(data.normes, 'normes'),
    niveau: idsIn(data.normes, 'niveaux'),
    contact: idsIn(data.contacts),
    urgence: idsIn(data.urgences),
    regle: rulesIn(data.regles),
    fiche,
    theme,
    public: publics,
    page: theme &&
      publics &&
      postures && [
        ...pages,
        ...KINDS.map((kind) => `/${kind}/`),
        ...fiche.filter((id) => !unpublished.has(id)).map(entryUrl),
        ...postures.map((id) => facetUrl('postures', id)),
        ...theme.map((id) => facetUrl('themes', id)),
        ...publics.map((id) => facetUrl('publics', id)),
      ],
  };
}
