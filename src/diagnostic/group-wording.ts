import type { Answer } from '../schemas/diagnostic-ids.ts';
import type { Ecart } from './group.ts';
import type { Modele } from './model.ts';

/** The states of a criterion in a group, in words: one definition for the screen, for paper and for the legend. */
export const MOTS_DES_ECARTS: Readonly<Record<Ecart, { readonly mot: string; readonly sens: string }>> = {
  divise: { mot: 'divisé', sens: 'au moins un oui et au moins un non' },
  flou: { mot: 'flou', sens: 'la moitié du groupe ou plus ne sait pas, ou n’a pas regardé' },
  nuance: { mot: 'nuancé', sens: 'les réponses diffèrent, sans s’opposer' },
  accord: { mot: 'd’accord', sens: 'tout le monde a répondu la même chose' },
};

/** The head of a column: the answer as it is said of others. */
export const titreDeColonne = (modele: Modele, reponse: Answer): string =>
  reponse === 'nsp' ? 'Ne sait pas' : modele.reponses[reponse];

/** « 1 personne », « 4 personnes », « personne ». */
export const personnes = (nombre: number): string =>
  nombre === 0 ? 'personne' : `${nombre}\u00a0personne${nombre > 1 ? 's' : ''}`;
