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
import { enumere } from './wording.ts';

/** How many changes are shown, and how many can be named in one sentence. */
const MONTRE = 3;
const NOMMES = 3;

/** A change of answers that would give another first suggestion. */
export interface Variante {
  /** « Si vous aviez le temps ». */
  readonly si: string;
  /** What the first suggestion would be. */
  readonly titre: string;
  /** The copy of the answers, with the changes. */
  readonly reponses: Reponses;
}

/**
 * The nearest changes that move the first suggestion: each answer that is not « oui », on a copy, one at a time. When none is enough alone,
 * what holds the first row is settled, then what holds the next one, until another suggestion comes first.
 */
export function variantes(modele: Modele, { portee, reponses }: Situation): readonly Variante[] {
  const poses = criteresPoses(modele, portee);
  const premiere = (copie: Reponses) => {
    const lire = lecture(modele, { portee, reponses: copie });
    const regle = firstHit(modele.maintenant, portee, lire)?.premiere;
    return regle && { orientation: regle.orientation, tiennent: criteresEnCause(regle.si, lire) };
  };
  const actuelle = premiere(reponses);
  if (!actuelle) return [];
  const regle = (copie: Reponses, criteres: readonly Critere[]): Reponses => ({
    ...copie,
    ...Object.fromEntries(criteres.map(({ id }) => [id, 'oui' as const])),
  });
  const variante = (criteres: readonly Critere[]): readonly Variante[] => {
    const copie = regle(reponses, criteres);
    const orientation = premiere(copie)?.orientation;
    if (orientation === undefined || orientation === actuelle.orientation) return [];
    const { titre } = orientationParId(modele, orientation);
    return [{ si: condition(criteres, portee), titre, reponses: copie }];
  };
  const seules = poses
    .filter(({ id }) => reponses[id] !== 'oui')
    .flatMap((critere) => variante([critere]))
    .slice(0, MONTRE);
  if (seules.length > 0) return seules;
  const reglees = new Set<Critere['id']>();
  for (let tour = 0; tour < poses.length; tour++) {
    const suite = premiere(
      regle(
        reponses,
        poses.filter(({ id }) => reglees.has(id)),
      ),
    );
    if (suite?.orientation !== actuelle.orientation || suite.tiennent.length === 0) break;
    for (const id of suite.tiennent) reglees.add(id);
  }
  return variante(poses.filter(({ id }) => reglees.has(id)));
}

/** The changes as a condition; past a few, no one could hold them in mind. */
function condition(criteres: readonly Critere[], portee: Situation['portee']): string {
  if (criteres.length > NOMMES) return 'Si tout ce qui n’est pas un plein «\u00a0oui\u00a0» était réglé';
  const clauses = criteres.map(
    ({ court, textes }) => `si ${textes[portee]?.si ?? `«\u00a0${court}\u00a0» devenait «\u00a0oui\u00a0»`}`,
  );
  const phrase = enumere(clauses, 'et');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
