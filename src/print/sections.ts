import type { Carnet, Entry } from '../carnet/carnet.ts';
import { ofKind, withFacet } from '../carnet/facets.ts';
import { facetUrl } from '../carnet/links.ts';
import { isKind } from '../schemas/kinds.ts';
import type { Facet } from '../schemas/taxonomie.ts';

/** How the entries of a section are gathered. */
export type SectionGroup = 'types' | 'themes' | 'postures';

/** Entries that are printed together. */
export interface Section extends Pick<Facet, 'id' | 'libelle' | 'definition'> {
  readonly group: SectionGroup;
  /** Page that lists the same entries, to be read. */
  readonly listUrl: string;
  readonly entries: readonly Entry[];
}

const FOLDERS = { types: '', themes: 'theme/', postures: 'posture/' } as const satisfies Record<
  SectionGroup,
  string
>;

/** Where a section stands under `/imprimer/`: `conseils`, `theme/argent-et-banque`. */
export const sectionPath = (group: SectionGroup, id: string): string => `${FOLDERS[group]}${id}`;

/** Page of a section, ready to print. */
export const sectionUrl = (group: SectionGroup, id: string): string => `/imprimer/${sectionPath(group, id)}/`;

/** The sections of one group that have at least one entry, in the order of the taxonomy. */
export const sectionsOf = (carnet: Carnet, group: SectionGroup): Section[] =>
  carnet.taxonomie[group]
    .map(({ id, libelle, definition }) => ({
      group,
      id,
      libelle,
      definition,
      listUrl: group === 'types' ? `/${id}/` : facetUrl(group, id),
      entries: group === 'types' ? (isKind(id) ? ofKind(carnet, id) : []) : withFacet(carnet, group, id),
    }))
    .filter(({ entries }) => entries.length > 0);

/** Every section sheet of the carnet. */
export const allSections = (carnet: Carnet): Section[] =>
  (['types', 'themes', 'postures'] as const).flatMap((group) => sectionsOf(carnet, group));
