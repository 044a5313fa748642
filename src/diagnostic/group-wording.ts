import type { Answer } from '../schemas/diagnostic-ids.ts';
import type { Ecart } from './group.ts';
import type { Modele } from './model.ts';
import { enumere } from './wording.ts';

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

/** « aux lignes 2 et 5 »: where a same code stands more than once. */
export const lieuxDesDoubles = (doubles: readonly (readonly number[])[]): string =>
  doubles
    .map((lignes) => [...new Set(lignes)].map(String))
    .map(
      (lignes) => `${lignes.length === 1 ? 'deux fois à la ligne' : 'aux lignes'} ${enumere(lignes, 'et')}`,
    )
    .join(', puis ');

/** What is asked about a same code that stands more than once; the round is named when there are two. */
export const questionDesDoubles = (tours: readonly (readonly (readonly number[])[])[]): readonly string[] =>
  tours.flatMap((doubles, rang) => {
    if (doubles.length === 0) return [];
    const debut = tours.length === 1 ? 'Le' : `Au ${rang === 0 ? 'premier' : 'second'} tour, le`;
    return `${debut} même code se lit ${lieuxDesDoubles(doubles)}. Deux personnes ont répondu pareil, ou un code a été tapé deux fois\u202f?`;
  });
