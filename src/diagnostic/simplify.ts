import type { CriterionId } from '../schemas/diagnostic-ids.ts';
import type { Clause, Condition, Valeur } from './model.ts';

/** The answers that each criterion may still have. */
export type Domaines = ReadonlyMap<CriterionId, readonly Valeur[]>;

const PAS_OUI: readonly Valeur[] = ['partie', 'non', 'nsp', 'vide'];

/** The same clause without the answers that the profile leaves out; on complete answers, it is true of the same ones. */
function resserre({ critere, est }: Clause, domaines: Domaines): Clause {
  const reste = (domaines.get(critere) ?? []).filter((valeur) => est.includes(valeur));
  // The longest list has a shorter name: « autre chose que oui ».
  return { critere, est: reste.length === 3 && !reste.includes('oui') ? [...PAS_OUI] : reste };
}

const sansObjet = ({ critere, est }: Clause, domaines: Domaines): boolean =>
  (domaines.get(critere) ?? []).every((valeur) => est.includes(valeur));

/** A condition that the profile does not settle, without the clauses that it does. */
export function simplifie({ tous = [], un }: Condition, domaines: Domaines): Condition {
  const restent = tous
    .map((clause) => resserre(clause, domaines))
    .filter((clause) => !sansObjet(clause, domaines));
  const choix = un?.map((clause) => resserre(clause, domaines)).filter(({ est }) => est.length > 0) ?? [];
  return {
    ...(restent.length > 0 && { tous: restent }),
    ...(choix.length > 0 && !choix.some((clause) => sansObjet(clause, domaines)) && { un: choix }),
  };
}

/** The clauses each of which is enough to make the condition true. */
const suffisantes = ({ tous, un }: Condition): readonly Clause[] =>
  tous === undefined ? (un ?? []) : un === undefined && tous.length === 1 ? tous : [];

/** What answers may still be, once a rule that was read has decided of the others. */
export const apres = (domaines: Domaines, si: Condition): Domaines =>
  new Map(
    [...domaines].map(([id, domaine]) => [
      id,
      domaine.filter(
        (valeur) => !suffisantes(si).some(({ critere, est }) => critere === id && est.includes(valeur)),
      ),
    ]),
  );
