import { criteresEnCause, lecture } from './condition.ts';
import { firstHit } from './first-hit.ts';
import {
  type Critere,
  criteresPoses,
  type Modele,
  orientationParId,
  type Reponses,
  type Situation,
} from './model.ts';
import { motDeReponse } from './wording.ts';

/** How many changes are shown. */
const MONTRE = 3;

/** A change of answers that would give another first suggestion. */
export interface Variante {
  readonly changements: readonly { readonly court: string; readonly reponse: string }[];
  readonly titre: string;
  readonly phrase: string;
  /** The copy of the answers, with the changes. */
  readonly reponses: Reponses;
}

/**
 * The nearest changes that move the first suggestion: each answer that is not « oui », on a copy, one at a time;
 * when none is enough alone, all those that hold the row together.
 */
export function variantes(modele: Modele, situation: Situation): readonly Variante[] {
  const { portee, reponses } = situation;
  const lire = lecture(modele, situation);
  const actuelle = firstHit(modele.maintenant, portee, lire)?.premiere;
  if (!actuelle) return [];
  const poses = criteresPoses(modele, portee);
  const essai = (criteres: readonly Critere[]): Variante[] => {
    const changees = { ...reponses, ...Object.fromEntries(criteres.map(({ id }) => [id, 'oui' as const])) };
    const hit = firstHit(modele.maintenant, portee, lecture(modele, { portee, reponses: changees }));
    if (criteres.length === 0 || !hit || hit.premiere.orientation === actuelle.orientation) return [];
    const { titre, phrase } = orientationParId(modele, hit.premiere.orientation);
    const changements = criteres.map((critere) => ({
      court: critere.court,
      reponse: motDeReponse(modele, critere, portee, 'oui'),
    }));
    return [{ changements, titre, phrase: phrase[portee], reponses: changees }];
  };
  const seules = poses.filter(({ id }) => lire(id) !== 'oui').flatMap((critere) => essai([critere]));
  if (seules.length > 0) return seules.slice(0, MONTRE);
  const tiennent = criteresEnCause(actuelle.si, lire);
  return essai(poses.filter(({ id }) => tiennent.includes(id)));
}
