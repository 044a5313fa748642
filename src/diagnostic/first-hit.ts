import type { OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import { conditionVraie, criteresEnCause, type Lecture } from './condition.ts';
import { type PremiereRegle, vautPour } from './model.ts';

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
  return premiere && { premiere, aussi: worthSaying(premiere, suivantes, lire) };
}

function worthSaying(
  premiere: PremiereRegle,
  suivantes: readonly PremiereRegle[],
  lire: Lecture,
): readonly PremiereRegle[] {
  const stopped = ARRET.includes(premiere.orientation);
  const dejaDit = new Set(criteresEnCause(premiere.si, lire));
  const candidates = suivantes.filter(({ orientation, si }) => {
    // Raised by the same answers, what leads to the same place, or only to more care, says nothing that was not said more precisely.
    const same = orientation === premiere.orientation || orientation === 'garde-fous';
    if (same && criteresEnCause(si, lire).every((id) => dejaDit.has(id))) return false;
    // Nothing is to be checked before doing what was refused.
    if (premiere.orientation === 'respecter-refus' && orientation === 'verifier') return false;
    return stopped ? ARRET.includes(orientation) : orientation !== 'agir';
  });
  // « Garde-fous » is true of nearly every situation: it is said only when nothing more precise is.
  const precise = candidates.filter(({ orientation }) => orientation !== 'garde-fous');
  return (precise.length > 0 ? precise : candidates).slice(0, 2);
}
