import type { OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import { criteresEnCause, type Lecture } from './condition.ts';
import { gestesDe } from './gestures.ts';
import {
  critereParId,
  entreesDe,
  type Modele,
  orientationParId,
  type PremiereRegle,
  type RegleDeColonne,
  type Valeur,
} from './model.ts';
import { motDeReponse } from './wording.ts';

/** An answer that raised a suggestion: the « parce que ». */
export interface Raison {
  readonly critere: string;
  readonly court: string;
  readonly valeur: Valeur;
  readonly reponse: string;
}

/** A rule that was raised, ready to be read. */
export interface Piste {
  readonly regle: string;
  readonly orientation: OrientationId;
  readonly titre: string;
  readonly phrase: string;
  readonly texte: string;
  readonly gestes: readonly string[];
  readonly parceQue: readonly Raison[];
  /** Those of the rule, then of the criteria that raised it, then of the orientation. */
  readonly entrees: readonly string[];
}

/** Puts a true rule into words: its text, the orientation it belongs to, and the answers that raised it. */
export function piste(
  modele: Modele,
  regle: PremiereRegle | RegleDeColonne,
  portee: Scope,
  lire: Lecture,
): Piste {
  const orientation = orientationParId(modele, regle.orientation);
  const enCause = criteresEnCause(regle.si, lire);
  const cites = regle.cite.filter((id) => enCause.includes(id)).map((id) => critereParId(modele, id, portee));
  return {
    regle: regle.id,
    orientation: regle.orientation,
    titre: regle.titre,
    phrase: orientation.phrase[portee],
    texte: regle.textes[portee] ?? '',
    gestes: gestesDe(modele, regle, portee, lire),
    parceQue: cites.map((critere) => {
      const valeur = lire(critere.id) ?? 'vide';
      const reponse = motDeReponse(modele, critere, portee, valeur);
      return { critere: critere.id, court: critere.court, valeur, reponse };
    }),
    entrees: [
      ...new Set([
        ...entreesDe(regle.entrees ?? [], portee),
        ...cites.flatMap(({ entrees }) => entreesDe(entrees, portee)),
        ...entreesDe(orientation.entrees, portee),
      ]),
    ],
  };
}
