import type { Answer, Scope } from '../schemas/diagnostic-ids.ts';
import { type Condition, criteresPoses, type Modele } from './model.ts';
import type { EtatRepondu } from './posture-state.ts';
import { criteresDe, POSTURES, type Profil } from './profile.ts';
import type { Domaines } from './simplify.ts';

const REPONSES = ['oui', 'partie', 'nsp', 'non'] as const satisfies readonly Answer[];
/** For each state: the answers that all criteria of the posture keep to, and those that one of them has at least. */
const ETATS = {
  appui: { tous: ['oui'], un: ['oui'] },
  fragile: { tous: ['oui', 'partie'], un: ['partie'] },
  flou: { tous: ['oui', 'partie', 'nsp'], un: ['nsp'] },
  obstacle: { tous: REPONSES, un: ['non'] },
} as const satisfies Record<
  EtatRepondu,
  { readonly tous: readonly Answer[]; readonly un: readonly Answer[] }
>;

/** What holds in every answer of a profile, besides the answers that each criterion keeps to. */
export const presences = (modele: Modele, portee: Scope, profil: Profil): readonly Condition[] =>
  POSTURES.map((posture) => ({
    un: criteresDe(modele, portee, posture).map(({ id }) => ({
      critere: id,
      est: [...ETATS[profil[posture]].un],
    })),
  }));

export const domainesDe = (modele: Modele, portee: Scope, profil: Profil): Domaines =>
  new Map(
    criteresPoses(modele, portee).map(({ id, bloc }) => [
      id,
      bloc === 'situation' ? REPONSES : ETATS[profil[bloc]].tous,
    ]),
  );
