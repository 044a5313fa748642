import type { Valeur } from './model.ts';

/** Where a posture stands. */
export type Etat = 'appui' | 'fragile' | 'obstacle' | 'flou' | 'vide';

/** The states of a posture that was looked at, the firmest first. */
export const ETATS_REPONDUS = ['appui', 'fragile', 'flou', 'obstacle'] as const satisfies readonly Etat[];
export type EtatRepondu = (typeof ETATS_REPONDUS)[number];

/** The state that one answer shows. */
export const etatDeReponse = {
  oui: 'appui',
  partie: 'fragile',
  non: 'obstacle',
  nsp: 'flou',
  vide: 'vide',
} as const satisfies Record<Valeur, Etat>;

/** The weakest link decides, never a sum: an obstacle is not made up for by the rest, nor is an unknown. */
export function etatDePosture(valeurs: readonly Valeur[]): Etat {
  if (valeurs.every((valeur) => valeur === 'vide')) return 'vide';
  if (valeurs.includes('non')) return 'obstacle';
  if (valeurs.includes('nsp') || valeurs.includes('vide')) return 'flou';
  return valeurs.includes('partie') ? 'fragile' : 'appui';
}
