import type { Colonne } from './rank.ts';
import type { Resultat } from './result.ts';
import type { Piste } from './suggestion.ts';

/** How many entries are named beside one suggestion. */
export const FICHES = 2;

/**
 * The same result, each entry named once: beside the first suggestion that calls it, in the order in which the result is read. What is not
 * published is left out.
 */
export function lectureSansRedite(resultat: Resultat, publiee: (entree: string) => boolean): Resultat {
  const dites = new Set<string>();
  const lire = (piste: Piste): Piste => {
    const entrees = piste.entrees.filter((entree) => publiee(entree) && !dites.has(entree)).slice(0, FICHES);
    for (const entree of entrees) dites.add(entree);
    return { ...piste, entrees };
  };
  const colonne = ({ montre, reste }: Colonne<Piste>): Colonne<Piste> => ({
    montre: montre.map(lire),
    reste,
  });
  const premiere = lire(resultat.premiere);
  return { ...resultat, premiere, equipe: colonne(resultat.equipe), secteur: colonne(resultat.secteur) };
}
