import type { CriterionId } from '../schemas/diagnostic-ids.ts';
import {
  type Clause,
  type Condition,
  criteresPoses,
  type Modele,
  type Situation,
  type Valeur,
} from './model.ts';

/** Reads the answer to a criterion; `undefined` when the scope does not ask it. */
export type Lecture = (critere: CriterionId) => Valeur | undefined;

/** The way to read a situation's answers: a question that was asked and left aside is « vide ». */
export function lecture(modele: Modele, situation: Situation): Lecture {
  const poses = new Set(criteresPoses(modele, situation.portee).map(({ id }) => id));
  return (id) => (poses.has(id) ? (situation.reponses[id] ?? 'vide') : undefined);
}

/** A clause is true when the answer is one of those it looks for; about a question that is not asked, never. */
export function clauseVraie(clause: Clause, lire: Lecture): boolean {
  const valeur = lire(clause.critere);
  return valeur !== undefined && clause.est.includes(valeur);
}

/** All of « tous », and at least one of « un »; an empty condition is true. */
export const conditionVraie = (condition: Condition, lire: Lecture): boolean =>
  (condition.tous ?? []).every((clause) => clauseVraie(clause, lire)) &&
  (condition.un === undefined || condition.un.some((clause) => clauseVraie(clause, lire)));

/** Every clause of a condition. */
export const clauses = (condition: Condition): readonly Clause[] => [
  ...(condition.tous ?? []),
  ...(condition.un ?? []),
];

/** The criteria whose answer makes the condition true: what « parce que » may cite. */
export const criteresEnCause = (condition: Condition, lire: Lecture): readonly CriterionId[] =>
  clauses(condition)
    .filter((clause) => clauseVraie(clause, lire))
    .map(({ critere }) => critere);
