import type { CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import { explainAnswers, explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import {
  type Clause,
  type Condition,
  critereParId,
  criteresPoses,
  type Modele,
  type Valeur,
  vautPour,
} from './model.ts';
import { HARDIESSE } from './safety.ts';
import { plusSimplesDAbord, truthTable, VALEURS } from './truth-table.ts';

// A single-valued stand-in for the criterion whose answer is fixed on each side of the comparison.
const FIXE: Valeur = 'oui';

/** The condition once a criterion is known to be answered `valeur`. */
function fixe(condition: Condition, id: CriterionId, valeur: Valeur): Condition {
  const resout = (clause: Clause): Clause =>
    clause.critere === id ? { critere: id, est: clause.est.includes(valeur) ? [FIXE] : [] } : clause;
  return {
    ...(condition.tous && { tous: condition.tous.map(resout) }),
    ...(condition.un && { un: condition.un.map(resout) }),
  };
}

/** Answering « je ne sais pas » instead of « oui » never makes the result bolder: not knowing pays nobody. */
export function provePrudence(modele: Modele, portee: Scope): readonly Fault[] {
  const regles = modele.maintenant.filter((regle) => vautPour(regle, portee));
  const poses = criteresPoses(modele, portee).map(({ id }) => id);
  const faults = new Map<string, Fault>();
  for (const fixee of poses) {
    if (
      !regles.some(({ si }) =>
        [...(si.tous ?? []), ...(si.un ?? [])].some(({ critere }) => critere === fixee),
      )
    )
      continue;
    const combinaisons = truthTable(
      poses.map((id) => ({ id, domaine: id === fixee ? [FIXE] : VALEURS })),
      [...regles.map(({ si }) => fixe(si, fixee, 'oui')), ...regles.map(({ si }) => fixe(si, fixee, 'nsp'))],
    );
    for (const { vraies, temoin } of plusSimplesDAbord(combinaisons)) {
      const avec = regles[vraies.slice(0, regles.length).indexOf(true)];
      const sans = regles[vraies.slice(regles.length).indexOf(true)];
      if (!avec || !sans || HARDIESSE[sans.orientation] <= HARDIESSE[avec.orientation]) continue;
      const cle = `${sans.id} ${fixee}`;
      if (faults.has(cle)) continue;
      faults.set(cle, {
        fichier: 'regles',
        lieu: sans.id,
        message: `répondre «\u00a0je ne sais pas\u00a0» à «\u00a0${critereParId(modele, fixee).court}\u00a0» donne «\u00a0${sans.orientation}\u00a0», plus hardi que «\u00a0${avec.orientation}\u00a0» avec «\u00a0oui\u00a0»`,
        temoin: `${explainScope(portee)}, ${explainAnswers(modele, temoin)}`,
        remede: `Ajoutez «\u00a0nsp\u00a0» et «\u00a0vide\u00a0» à une règle qui précède ${sans.id}, ou retirez «\u00a0oui\u00a0» de ${avec.id}.`,
      });
    }
  }
  return [...faults.values()];
}
