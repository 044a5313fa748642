import type { Scope } from '../schemas/diagnostic-ids.ts';
import { clauses, criteresEnCause, type Lecture } from './condition.ts';
import {
  type Condition,
  criteresPoses,
  type Modele,
  orientationParId,
  type PremiereRegle,
  type RegleDeColonne,
} from './model.ts';
import { gravite } from './rank.ts';

/** How many gestures a suggestion has at most. */
const GESTES = 3;

/**
 * For each criterion that raised a rule, the limit to set: what nobody can waive first, then the worst answer, then the order of the form.
 * Someone who hesitates is given time before anything is said of what to sign.
 */
function limites(modele: Modele, regle: PremiereRegle, portee: Scope, lire: Lecture): readonly string[] {
  const enCause = criteresEnCause(regle.si, lire);
  const rang = (negociable: string): number => (negociable === 'jamais' ? 0 : 1);
  return criteresPoses(modele, portee)
    .filter(({ id }) => regle.cite.includes(id) && enCause.includes(id))
    .sort((a, b) => rang(a.negociable) - rang(b.negociable) || gravite(lire(b.id)) - gravite(lire(a.id)))
    .flatMap(({ textes }) => textes[portee]?.limite ?? [])
    .slice(0, GESTES);
}

/** The gestures of a rule where the answers are not known: all the limits of the criteria that its condition leaves open. */
export function gestesPossibles(
  modele: Modele,
  regle: PremiereRegle,
  si: Condition,
  portee: Scope,
): readonly string[] {
  if (regle.gestes !== 'limites')
    return regle.gestes?.[portee] ?? orientationParId(modele, regle.orientation).gestes[portee];
  const regardes = clauses(si).map(({ critere }) => critere);
  return criteresPoses(modele, portee)
    .filter(({ id }) => regle.cite.includes(id) && (regardes.length === 0 || regardes.includes(id)))
    .flatMap(({ textes }) => textes[portee]?.limite ?? []);
}

/** What can be done at once about a rule: its own gestures, the limits of what raised it, or those of its orientation. */
export function gestesDe(
  modele: Modele,
  regle: PremiereRegle | RegleDeColonne,
  portee: Scope,
  lire: Lecture,
): readonly string[] {
  const gestes = 'gestes' in regle ? regle.gestes : undefined;
  if (gestes === 'limites') return limites(modele, regle as PremiereRegle, portee, lire);
  return gestes?.[portee] ?? orientationParId(modele, regle.orientation).gestes[portee];
}
