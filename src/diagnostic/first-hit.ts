import type { OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import { conditionVraie, type Lecture } from './condition.ts';
import { type Condition, type PremiereRegle, vautPour } from './model.ts';

/** The row that decides, and the other true rows worth saying. */
export interface FirstHit {
  readonly premiere: PremiereRegle;
  readonly aussi: readonly PremiereRegle[];
}

/** Orientations that stop, or wait for an answer: nothing that acts may be said beside them. */
const ARRET: readonly OrientationId[] = ['autre-voie', 'respecter-refus', 'verifier'];

/** Hit policy FIRST: the first true row of the table decides; at most two others are « vrai aussi ». */
export function firstHit(
  table: readonly PremiereRegle[],
  portee: Scope,
  lire: Lecture,
): FirstHit | undefined {
  const [premiere, ...suivantes] = table.filter(
    (regle) => vautPour(regle, portee) && conditionVraie(regle.si, lire),
  );
  return premiere && { premiere, aussi: worthSaying(premiere, suivantes) };
}

/** Whether a row is true each time that another one is: what it says, the other says more precisely. */
const implique = (precise: Condition, large: Condition): boolean =>
  large.un === undefined &&
  (large.tous ?? []).length > 0 &&
  (large.tous ?? []).every(({ critere, est }) =>
    (precise.tous ?? []).some(
      (clause) => clause.critere === critere && clause.est.every((valeur) => est.includes(valeur)),
    ),
  );

function worthSaying(premiere: PremiereRegle, suivantes: readonly PremiereRegle[]): readonly PremiereRegle[] {
  const stopped = ARRET.includes(premiere.orientation);
  const refused = premiere.orientation === 'respecter-refus';
  const candidates = suivantes.filter(({ orientation, si }) => {
    if (implique(premiere.si, si)) return false;
    // Nothing is to be checked before doing what was refused.
    if (refused && orientation === 'verifier') return false;
    return stopped ? ARRET.includes(orientation) : orientation !== 'agir';
  });
  // « Garde-fous » is true of nearly every situation: it is said only when nothing more precise is.
  const precise = candidates.filter(({ orientation }) => orientation !== 'garde-fous');
  return (precise.length > 0 ? precise : candidates).slice(0, 2);
}
