import type { CriterionId } from '../schemas/diagnostic-ids.ts';
import { clauses } from './condition.ts';
import type { Clause, Condition, Valeur } from './model.ts';

/** A criterion and the answers it can take. */
export interface Variable {
  readonly id: CriterionId;
  readonly domaine: readonly Valeur[];
}

/** A combination of truths that some answers really give, with the plainest of these answers. */
export interface Combinaison {
  readonly vraies: readonly boolean[];
  readonly temoin: ReadonlyMap<CriterionId, Valeur>;
}

/** Every answer a question can have, the plainest first: examples shown to authors stay short. */
export const VALEURS = ['oui', 'partie', 'nsp', 'non', 'vide'] as const satisfies readonly Valeur[];

/** The plainest examples first: of each fault, the one that its author reads is the first met. */
export function plusSimplesDAbord(combinaisons: readonly Combinaison[]): readonly Combinaison[] {
  const ecarts = ({ temoin }: Combinaison) =>
    [...temoin.values()].filter((valeur) => valeur !== 'oui').length;
  return combinaisons.toSorted((a, b) => ecarts(a) - ecarts(b));
}

interface Etape {
  readonly etats: readonly number[];
  readonly temoin: ReadonlyMap<CriterionId, Valeur>;
  readonly ecarts: number;
}

// State of a condition while answers are read one after the other.
const FAUSSE = 0;
const EN_ATTENTE = 1;
const SATISFAITE = 2;

const matches = (liste: readonly Clause[] | undefined, id: CriterionId, valeur: Valeur) =>
  (liste ?? []).filter(({ critere }) => critere === id).map(({ est }) => est.includes(valeur));

function avance(condition: Condition, etat: number, id: CriterionId, valeur: Valeur): number {
  if (etat === FAUSSE || matches(condition.tous, id, valeur).includes(false)) return FAUSSE;
  return matches(condition.un, id, valeur).includes(true) ? SATISFAITE : etat;
}

/**
 * Every combination of truths that a set of conditions can take over *all* answers, without listing the answers.
 *
 * 5^15 answers cannot be listed, but conditions only look at a few things in them. So answers are read one criterion
 * after the other, and two beginnings that leave all conditions in the same state are one: only states are carried on.
 */
export function truthTable(
  variables: readonly Variable[],
  conditions: readonly Condition[],
): readonly Combinaison[] {
  const known = new Set(variables.map(({ id }) => id));
  const depart = conditions.map((condition) => {
    // A clause about a question that is not asked is never true.
    if ((condition.tous ?? []).some(({ critere }) => !known.has(critere))) return FAUSSE;
    return condition.un === undefined ? SATISFAITE : EN_ATTENTE;
  });
  let etapes = new Map<string, Etape>([[depart.join(''), { etats: depart, temoin: new Map(), ecarts: 0 }]]);
  for (const { id, domaine } of variables) {
    const touchees = conditions.map((condition) => clauses(condition).some(({ critere }) => critere === id));
    const suivantes = new Map<string, Etape>();
    for (const { etats, temoin, ecarts } of etapes.values())
      for (const valeur of domaine) {
        const nouveaux = conditions.map((condition, index) => {
          const etat = etats[index] ?? FAUSSE;
          return touchees[index] ? avance(condition, etat, id, valeur) : etat;
        });
        const cle = nouveaux.join('');
        const total = ecarts + (valeur === 'oui' ? 0 : 1);
        const dejaVue = suivantes.get(cle);
        if (!dejaVue || total < dejaVue.ecarts)
          suivantes.set(cle, { etats: nouveaux, temoin: new Map(temoin).set(id, valeur), ecarts: total });
      }
    etapes = suivantes;
  }
  return [...etapes.values()].map(({ etats, temoin }) => ({
    vraies: etats.map((etat) => etat === SATISFAITE),
    temoin,
  }));
}
