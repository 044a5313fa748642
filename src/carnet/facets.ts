import type { Kind } from '../schemas/kinds.ts';
import type { Facet } from '../schemas/taxonomie.ts';
import type { Carnet, Entry } from './carnet.ts';
import { type FacetName, facetUrl } from './links.ts';

/** The entries of one kind, in the order of the carnet. */
export const ofKind = (carnet: Carnet, kind: Kind): Entry[] =>
  carnet.entries.filter((entry) => entry.kind === kind);

/** Whether an entry is itself a form to print. */
export const isForm = ({ data }: Pick<Entry, 'data'>): boolean => 'a_imprimer' in data && data.a_imprimer;

/** The entries filed under a theme, a posture or a public. */
export const withFacet = (carnet: Carnet, facet: FacetName, id: string): Entry[] =>
  carnet.entries.filter(({ data }) => (data[facet] as readonly string[]).includes(id));

/** A way in: what it is called, where it leads, and how many entries are there. */
export interface Entrance extends Pick<Facet, 'id' | 'libelle' | 'definition'> {
  readonly url: string;
  readonly count: number;
}

/** The ways in of one facet that lead to at least one entry, in the order of the taxonomy. */
export const entrances = (carnet: Carnet, facet: FacetName): Entrance[] =>
  carnet.taxonomie[facet]
    .map(({ id, libelle, definition }) => ({
      id,
      libelle,
      definition,
      url: facetUrl(facet, id),
      count: withFacet(carnet, facet, id).length,
    }))
    .filter(({ count }) => count > 0);
