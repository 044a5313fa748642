import type { OrientationId } from '../schemas/diagnostic-ids.ts';
import { collect } from './collect.ts';
import { lecture } from './condition.ts';
import { firstHit } from './first-hit.ts';
import { type BlocId, criteresPoses, type Modele, type Situation, vautPour } from './model.ts';
import { type ColonneNegociation, negociation } from './negotiation.ts';
import { type Etat, etatDePosture, etatDeReponse } from './posture-state.ts';
import { type Colonne, rank } from './rank.ts';
import { phraseDesPostures } from './sentence.ts';
import { type Piste, piste } from './suggestion.ts';
import { motDeReponse } from './wording.ts';

/** How many tensions are shown. */
const TENSIONS = 3;

/** A criterion as the result shows it. */
export interface CritereVu {
  readonly id: string;
  readonly court: string;
  readonly etat: Etat;
  readonly reponse: string;
}

/** A block as the result shows it; « La situation » is context and has no state. */
export interface BlocVu {
  readonly id: BlocId;
  readonly court: string;
  readonly etat: Etat | undefined;
  readonly criteres: readonly CritereVu[];
}

/** A tension between two goods. */
export interface TensionVue {
  readonly id: string;
  readonly titre: string;
  readonly biens: readonly [string, string];
  readonly texte: string;
}

/** Everything that the table says of a situation. */
export interface Resultat {
  readonly phrase: string;
  readonly blocs: readonly BlocVu[];
  readonly tensions: readonly TensionVue[];
  readonly premiere: Piste;
  readonly aussi: readonly Piste[];
  readonly ajouts: readonly { readonly id: string; readonly titre: string; readonly texte: string }[];
  readonly equipe: Colonne<Piste>;
  readonly secteur: Colonne<Piste>;
  readonly negociation: readonly ColonneNegociation[];
}

/** The blocks in which nothing was answered yet: no orientation is shown before each has an answer. */
export const blocsManquants = (modele: Modele, { portee, reponses }: Situation): readonly BlocId[] =>
  modele.blocs
    .filter(
      (bloc) =>
        !criteresPoses(modele, portee).some(
          (critere) => critere.bloc === bloc.id && reponses[critere.id] !== undefined,
        ),
    )
    .map(({ id }) => id);

/** Reads a situation through the whole table. Pure: same answers, same result. */
export function evaluate(modele: Modele, situation: Situation): Resultat {
  const { portee } = situation;
  const lire = lecture(modele, situation);
  const poses = criteresPoses(modele, portee);
  const hit = firstHit(modele.maintenant, portee, lire);
  if (!hit) throw new Error('la table « maintenant » ne dit rien de cette situation');
  const premiere: OrientationId = hit.premiere.orientation;
  const voir = (regle: Parameters<typeof piste>[1]) => piste(modele, regle, portee, lire);
  const colonne = (table: Modele['equipe']): Colonne<Piste> => {
    const { montre, reste } = rank(collect(table, portee, lire, premiere), lire);
    return { montre: montre.map(voir), reste: reste.map(voir) };
  };
  return {
    phrase: phraseDesPostures(modele, poses, lire),
    blocs: modele.blocs.map(({ id, court }) => {
      const criteres = poses.filter(({ bloc }) => bloc === id);
      const valeurs = criteres.map((critere) => lire(critere.id) ?? 'vide');
      return {
        id,
        court,
        etat: id === 'situation' ? undefined : etatDePosture(valeurs),
        criteres: criteres.map((critere, index) => ({
          id: critere.id,
          court: critere.court,
          etat: etatDeReponse[valeurs[index] ?? 'vide'],
          reponse: motDeReponse(modele, critere, portee, valeurs[index] ?? 'vide'),
        })),
      };
    }),
    tensions: collect(modele.tensions, portee, lire, premiere)
      .slice(0, TENSIONS)
      .map(({ id, titre, biens, textes }) => ({ id, titre, biens, texte: textes[portee] ?? '' })),
    premiere: voir(hit.premiere),
    aussi: hit.aussi.map(voir),
    ajouts: collect(modele.ajouts, portee, lire, premiere)
      .filter((ajout) => vautPour(ajout, portee))
      .map(({ id, titre, textes }) => ({ id, titre, texte: textes[portee] ?? '' })),
    equipe: colonne(modele.equipe),
    secteur: colonne(modele.secteur),
    negociation: negociation(modele, poses, portee, lire),
  };
}
