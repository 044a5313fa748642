import type { Scope } from '../schemas/diagnostic-ids.ts';
import { type Critere, criteresPoses, type Modele, type Posture, type Reponses } from './model.ts';
import { ETATS_REPONDUS, type EtatRepondu, etatDePosture } from './posture-state.ts';
import { majuscule } from './wording.ts';

/** Where the three postures stand at once. */
export type Profil = Readonly<Record<Posture, EtatRepondu>>;

/** The postures, in the order of the form. */
export const POSTURES = ['sais', 'veut', 'peux'] as const satisfies readonly Posture[];

/** The criteria of a posture that a scope asks. */
export const criteresDe = (modele: Modele, portee: Scope, posture: Posture): readonly Critere[] =>
  criteresPoses(modele, portee).filter(({ bloc }) => bloc === posture);

/** Every profile, the firmest first. */
export const profils: readonly Profil[] = ETATS_REPONDUS.flatMap((sais) =>
  ETATS_REPONDUS.flatMap((veut) => ETATS_REPONDUS.map((peux) => ({ sais, veut, peux }))),
);

/** The name of a profile in an address: its three states, in the order of the postures. */
export const slugDeProfil = (profil: Profil): string => POSTURES.map((id) => profil[id]).join('-');

/** The profile of some answers; none before each posture has an answer. */
export function profilDe(modele: Modele, portee: Scope, reponses: Reponses): Profil | undefined {
  const slug = POSTURES.map((posture) =>
    etatDePosture(criteresDe(modele, portee, posture).map(({ id }) => reponses[id] ?? 'vide')),
  ).join('-');
  return profils.find((profil) => slugDeProfil(profil) === slug);
}

/** The sentence of tension of a profile: one fragment for each posture, never an order. */
export function phraseDeProfil(modele: Modele, profil: Profil): string {
  const fragments = modele.blocs.flatMap(({ id, phrases }) =>
    id === 'situation' || phrases === undefined ? [] : [phrases[profil[id]]],
  );
  return `${majuscule(fragments.join('\u202f; '))}.`;
}
