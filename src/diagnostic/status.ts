import type { FormState } from './form-state.ts';
import type { BlocId, Modele } from './model.ts';
import type { Resultat } from './result.ts';
import { enumere } from './wording.ts';

/** The one sentence of the live region: it changes, and is read out, only when there is something new to know. */
export function statusSentence(
  modele: Modele,
  { demande, efface, refuse }: FormState,
  manquants: readonly BlocId[],
  resultat: Resultat | undefined,
): string {
  if (efface) return 'Tout est effacé.';
  if (refuse) return 'Ce navigateur ne permet pas de garder vos réponses.';
  if (demande && resultat)
    return `Première piste, d’après vos réponses\u00a0: ${resultat.premiere.titre.toLowerCase()}.`;
  if (demande) {
    const noms = modele.blocs
      .filter(({ id }) => manquants.includes(id))
      .map(({ court }) => `«\u00a0${court}\u00a0»`);
    return `Il manque encore une réponse dans ${enumere(noms, 'et')}. Une seule suffit par bloc, même «\u00a0je ne sais pas\u00a0».`;
  }
  return manquants.length === 0 ? 'Chaque bloc a une réponse\u00a0: vous pouvez voir ce que cela donne.' : '';
}
