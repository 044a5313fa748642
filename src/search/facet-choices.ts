import type { Carnet } from '../carnet/carnet.ts';
import { jurisdictionLabels } from '../ui/fr.ts';
import type { FacetId } from './state.ts';

/** One value by which results can be filtered, and how many results have it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** A facet as the search page offers it. */
export interface FacetChoices {
  readonly facet: FacetId;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A value of a facet, as the taxonomy names it. */
interface Value {
  readonly id: string;
  readonly libelle: string;
}

/** What can be found beside the entries: each line of these lists is a result of its own, and so is the page that holds them. */
const LISTS = [
  { id: 'glossaire', libelle: 'Mots du glossaire' },
  { id: 'normes', libelle: 'Normes' },
  { id: 'contacts', libelle: 'Numéros et adresses' },
] as const satisfies readonly Value[];

/**
 * What one may filter by before anything is typed, with how many results each value keeps; a value that keeps none is not offered.
 * Counted here, so that the page can say it before the search itself is there.
 */
export function facetChoices(carnet: Carnet): FacetChoices[] {
  const { entries, glossaire, normes, contacts, taxonomie } = carnet;
  const { types, postures, themes, publics } = taxonomie;
  const held: Readonly<Record<FacetId, readonly string[]>> = {
    type: [
      ...entries.map(({ kind }) => kind),
      ...LISTS.map(({ id }) => id),
      ...glossaire.map(() => 'glossaire'),
      ...normes.normes.map(() => 'normes'),
      ...contacts.map(() => 'contacts'),
    ],
    posture: entries.flatMap(({ data }) => data.postures),
    theme: entries.flatMap(({ data }) => data.themes),
    public: entries.flatMap(({ data }) => data.publics),
    juridiction: [...entries.map(({ data }) => data), ...normes.normes, ...contacts].map(
      ({ juridiction }) => juridiction,
    ),
  };
  const facet = (name: FacetId, label: string, values: readonly Value[]): FacetChoices => ({
    facet: name,
    label,
    choices: values
      .map(({ id, libelle }) => ({
        id,
        label: libelle,
        count: held[name].filter((value) => value === id).length,
      }))
      .filter(({ count }) => count > 0),
  });
  return [
    facet('type', 'Type', [...types, ...LISTS]),
    facet(
      'posture',
      'Posture',
      postures.map(({ id, court }) => ({ id, libelle: court })),
    ),
    facet('theme', 'Thème', themes),
    facet('public', 'Personnes concernées', publics),
    facet(
      'juridiction',
      'Où cela vaut',
      Object.entries(jurisdictionLabels).map(([id, libelle]) => ({ id, libelle })),
    ),
  ];
}
