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
 * Whether a criterion stands in a column. What is never negotiable stays to be looked at, even left aside; for the rest, a question left
 * aside is nothing to negotiate. What nobody knows yet is not a thing to report, and with someone who refuses, nothing is negotiated.
 */
function seDit(
  { id, negociable }: Critere,
  colonne: Critere['negociable'],
  portee: Scope,
  lire: Lecture,
): boolean {
  const valeur = lire(id);
  if (negociable !== colonne || valeur === 'oui') return false;
  if (colonne === 'jamais') return true;
  if (colonne === 'service_tiers') return valeur === 'non' || valeur === 'partie';
  const refus = colonne === 'personne' && portee === 'personne' && lire('accord') === 'non';
  return valeur !== 'vide' && !refus;
}

/** Sorts what is not a full « oui » by whom it is settled with; empty columns are left out. */
export const negociation = (
  modele: Modele,
  poses: readonly Critere[],
  portee: Scope,
  lire: Lecture,
): readonly ColonneNegociation[] =>
  modele.negociables
    .map(({ id, titre, phrase }) => ({
      id,
      titre,
      phrase,
      lignes: poses
        .filter((critere) => seDit(critere, id, portee, lire))
        .map((critere) => ({
          critere: critere.id,
          court: critere.court,
          reponse: motDeReponse(modele, critere, portee, lire(critere.id) ?? 'vide'),
          nuance: critere.nuance,
        })),
    }))
    .filter(({ lignes }) => lignes.length > 0);
