import type { Root } from 'mdast';
import type { z } from 'zod';
import type { companionSchema } from '../schemas/companion.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Terme } from '../schemas/glossaire.ts';
import { type EntryData, KINDS, type Kind } from '../schemas/kinds.ts';
import type { Norme } from '../schemas/norme.ts';
import type { Source } from '../schemas/source.ts';
import type { DataFileName, DataOf } from './data-files.ts';
import { companionUrl, entryUrl } from './links.ts';

/** The page « à lire avec la personne » of an entry. */
export interface Companion {
  readonly url: string;
  readonly data: z.infer<typeof companionSchema>;
  readonly tree: Root;
}

/** A published entry: its front matter and its checked tree. */
export interface EntryOf<K extends Kind> {
  /** `kind/slug` */
  readonly id: string;
  readonly kind: K;
  readonly slug: string;
  /** Address from the root of the site, `/kind/slug/`. */
  readonly url: string;
  readonly data: EntryData<K>;
  readonly tree: Root;
  /** The page « à lire avec la personne », when there is one. */
  readonly companion?: Companion;
}
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** The data files of the content, all valid. */
export type CarnetData = { readonly [N in DataFileName]: DataOf<N> };

/** The whole carnet, linked: what every page asks. Reading a name that the gate has checked never fails. */
export interface Carnet extends CarnetData {
  /** Published entries, by kind then title. */
  readonly entries: readonly Entry[];
  readonly diagnostic: Pick<CarnetData, 'criteres' | 'regles' | 'orientations' | 'scenarios'>;
  entry(id: string): Entry | undefined;
  terme(id: string): Terme;
  source(id: string): Source;
  norme(id: string): Norme;
  contact(id: string): Contact;
}

const collator = new Intl.Collator('fr');

/** Orders things as a French index does: accents and case after letters. */
export const byText =
  <T>(textOf: (thing: T) => string) =>
  (a: T, b: T): number =>
    collator.compare(textOf(a), textOf(b));

/** What `content/` says of one entry, once the gate has let it through. */
export type CheckedEntry = { [K in Kind]: Pick<EntryOf<K>, 'kind' | 'slug' | 'data' | 'tree'> }[Kind];

/** What `content/` says of one companion page, once the gate has let it through. */
export type CheckedCompanion = Pick<Companion, 'data' | 'tree'> & {
  readonly kind: Kind;
  readonly slug: string;
};

/** Links checked content into one whole. Drafts and archived entries stay out. */
export function buildCarnet(
  checked: readonly CheckedEntry[],
  companions: readonly CheckedCompanion[],
  data: CarnetData,
): Carnet {
  const companionOf = new Map(
    companions.map((companion) => [`${companion.kind}/${companion.slug}`, companion]),
  );
  const entries = checked
    .filter((entry) => entry.data.statut === 'publie')
    .map((entry): Entry => {
      const id = `${entry.kind}/${entry.slug}`;
      const simple = companionOf.get(id);
      const companion = simple && {
        companion: { url: companionUrl(id), data: simple.data, tree: simple.tree },
      };
      return { ...entry, id, url: entryUrl(id), ...companion };
    })
    .sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || collator.compare(a.data.titre, b.data.titre),
    );
  const { criteres, regles, orientations, scenarios } = data;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...data,
    entries,
    diagnostic: { criteres, regles, orientations, scenarios },
    entry: (id) => byId.get(id),
    terme: finder(data.glossaire),
    source: finder(data.sources),
    norme: finder(data.normes.normes),
    contact: finder(data.contacts),
  };
}

/** Finds by identifier; throws when the name was not checked, which would be a fault of the gate. */
function finder<T extends { readonly id: string }>(things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (thing === undefined) throw new Error(`unchecked reference: ${id}`);
    return thing;
  };
}
