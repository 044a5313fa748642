import type { Scope } from '../schemas/diagnostic-ids.ts';
import type { Critere, Modele, Valeur } from './model.ts';

/** The words of an answer, as the question offers them. */
export const motDeReponse = (modele: Modele, critere: Critere, portee: Scope, valeur: Valeur): string =>
  (valeur === 'vide' ? undefined : critere.textes[portee]?.reponses?.[valeur]) ?? modele.reponses[valeur];

/** The first letter in upper case. */
export const majuscule = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

/** « que » before what follows, elided where French elides it: « qu’un refus ». */
export const que = (suite: string): string =>
  /^[aeiouyhàâéèêîïôû]/iu.test(suite) ? `qu’${suite}` : `que ${suite}`;

/** Words joined as in a sentence: « a, b et c ». */
export const enumere = (mots: readonly string[], mot: 'et' | 'ou'): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ${mot} ${mots.at(-1)}`;
