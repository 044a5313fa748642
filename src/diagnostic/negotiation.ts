import type { Scope } from '../schemas/diagnostic-ids.ts';
import type { Lecture } from './condition.ts';
import type { Critere, Modele } from './model.ts';
import { motDeReponse } from './wording.ts';

/** One criterion in a column « se négocie » or « ne se négocie pas ». */
export interface LigneNegociation {
  readonly critere: Critere['id'];
  readonly court: string;
  readonly reponse: string;
  readonly nuance: string | undefined;
}

/** A column, with whom its criteria are settled. */
export interface ColonneNegociation {
  readonly id: Critere['negociable'];
  readonly titre: string;
  readonly phrase: string;
  readonly lignes: readonly LigneNegociation[];
}

/**
 * Sorts what is not a full « oui » by whom it is settled with; empty columns are left out.
 * A question left aside is not something to negotiate, but what is never negotiable stays to be looked at.
 */
export const negociation = (
  modele: Modele,
  poses: readonly Critere[],
  portee: Scope,
  lire: Lecture,
): readonly ColonneNegociation[] =>
  modele.negociables
    .map(({ id, titre, phrase, service }) => ({
      id,
      titre,
      phrase: portee === 'service' ? (service ?? phrase) : phrase,
      lignes: poses
        .filter((critere) => {
          const valeur = lire(critere.id);
          return critere.negociable === id && valeur !== 'oui' && (id === 'jamais' || valeur !== 'vide');
        })
        .map((critere) => ({
          critere: critere.id,
          court: critere.court,
          reponse: motDeReponse(modele, critere, portee, lire(critere.id) ?? 'vide'),
          nuance: critere.nuance,
        })),
    }))
    .filter(({ lignes }) => lignes.length > 0);
