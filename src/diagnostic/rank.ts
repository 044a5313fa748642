import type { Lecture } from './condition.ts';
import type { RegleDeColonne, Valeur } from './model.ts';

/** How much an answer presses. */
const GRAVITE = { non: 3, nsp: 2, partie: 1, vide: 0, oui: 0 } as const satisfies Record<Valeur, number>;
export const gravite = (valeur: Valeur | undefined): number => GRAVITE[valeur ?? 'vide'];

/** How many rules a column shows; the others fit on one line. */
const MONTRE = 3;

/** A column of the result: what is shown, and what the last line names. */
export interface Colonne<R> {
  readonly montre: readonly R[];
  readonly reste: readonly R[];
}

/** Weight of a rule: its own, or the worst answer among the criteria it cites. */
export const poids = (regle: RegleDeColonne, lire: Lecture): number =>
  regle.poids ?? Math.max(...regle.cite.map((id) => gravite(lire(id))));

/** Most pressing first, then the order of the table (the sort is stable). */
export function rank(regles: readonly RegleDeColonne[], lire: Lecture): Colonne<RegleDeColonne> {
  // A copy, then sort: browsers before 2023 have no toSorted.
  const sorted = [...regles].sort((a, b) => poids(b, lire) - poids(a, lire));
  return { montre: sorted.slice(0, MONTRE), reste: sorted.slice(MONTRE) };
}
