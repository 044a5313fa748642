import type { OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import { criteresEnCause, type Lecture } from './condition.ts';
import {
  critereParId,
  type Modele,
  orientationParId,
  type PremiereRegle,
  type RegleDeColonne,
} from './model.ts';
import { motDeReponse } from './wording.ts';

/** An answer that raised a suggestion: the « parce que ». */
export interface Raison {
  readonly critere: string;
  readonly court: string;
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
  return {
    regle: regle.id,
    orientation: regle.orientation,
    titre: regle.titre,
    phrase: orientation.phrase[portee],
    texte: regle.textes[portee] ?? '',
    gestes: orientation.gestes[portee],
    parceQue: regle.cite
      .filter((id) => enCause.includes(id))
      .map((id) => {
        const critere = critereParId(modele, id);
        const reponse = motDeReponse(modele, critere, portee, lire(id) ?? 'vide');
        return { critere: id, court: critere.court, reponse };
      }),
    entrees: regle.entrees ?? orientation.entrees,
  };
}
