import type { Answer, CriterionId, OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import { lecture } from './condition.ts';
import { firstHit } from './first-hit.ts';
import { type Critere, criteresPoses, type Modele, type Situation, type Valeur } from './model.ts';
import { blocsManquants } from './result.ts';

/** Under three codes, one would see who answered what; over twelve, nobody is heard. */
export const LE_MOINS = 3;
export const LE_PLUS = 12;

/** The columns of the display; a question left aside has no mark, and is said beside. */
export const COLONNES = ['oui', 'partie', 'non', 'nsp'] as const satisfies readonly Answer[];

/** How far a group is apart on a criterion, the furthest first. */
export const ECARTS = ['divise', 'flou', 'nuance', 'accord'] as const;
export type Ecart = (typeof ECARTS)[number];

/** One round on one criterion: how many people in each column. There is no average, and no column that wins. */
export interface Tour {
  readonly marques: Readonly<Record<Valeur, number>>;
  readonly ecart: Ecart;
}

/** A row of the display, with one round or two. */
export interface LigneDeGroupe {
  readonly id: CriterionId;
  readonly court: string;
  readonly question: string;
  readonly tours: readonly Tour[];
  /** The last round. */
  readonly ecart: Ecart;
}

/** An orientation that at least one person reaches first, and how many do at each round. */
export interface PisteDeGroupe {
  readonly id: OrientationId;
  readonly titre: string;
  readonly tours: readonly number[];
}

/** What a group sees together. */
export interface Groupe {
  readonly portee: Scope;
  /** How many codes each round has. */
  readonly effectifs: readonly number[];
  readonly lignes: readonly LigneDeGroupe[];
  readonly pistes: readonly PisteDeGroupe[];
  /** How many people, at each round, left a whole block aside: no orientation is read from their answers. */
  readonly sansPiste: readonly number[];
}

/**
 * Divided: at least one « oui » and one « non ». Unclear: half of the group or more does not know, or did not look. Agreed: everyone
 * gave the same answer. Nuanced: all that remains.
 */
export function ecartDe(marques: Readonly<Record<Valeur, number>>, effectif: number): Ecart {
  if (marques.oui > 0 && marques.non > 0) return 'divise';
  if ((marques.nsp + marques.vide) * 2 >= effectif) return 'flou';
  return COLONNES.some((colonne) => marques[colonne] === effectif) ? 'accord' : 'nuance';
}

function tourDe(situations: readonly Situation[], id: CriterionId): Tour {
  const marques: Record<Valeur, number> = { oui: 0, partie: 0, non: 0, nsp: 0, vide: 0 };
  for (const { reponses } of situations) marques[reponses[id] ?? 'vide'] += 1;
  return { marques, ecart: ecartDe(marques, situations.length) };
}

/** The orientation that one person's answers reach first; none before each block has an answer. */
const premierePiste = (modele: Modele, situation: Situation): OrientationId | undefined =>
  blocsManquants(modele, situation).length > 0
    ? undefined
    : firstHit(modele.maintenant, situation.portee, lecture(modele, situation))?.premiere.orientation;

/** The less one side stands alone, the sooner it is talked about. */
const partage = ({ tours }: LigneDeGroupe): number => {
  const marques = tours.at(-1)?.marques;
  return marques ? Math.min(marques.oui, marques.non) : 0;
};

/**
 * Lays the answers of a group side by side, after one round or two. Nothing is shown of fewer than three codes, of more than twelve, or
 * of codes that do not look at the same thing.
 */
export function group(modele: Modele, tours: readonly (readonly Situation[])[]): Groupe | undefined {
  const portee = tours[0]?.[0]?.portee;
  const montrable = tours.every(
    (tour) =>
      tour.length >= LE_MOINS &&
      tour.length <= LE_PLUS &&
      tour.every((situation) => situation.portee === portee),
  );
  if (portee === undefined || !montrable) return undefined;
  const ligne = ({ id, court, textes }: Critere): LigneDeGroupe => {
    const vus = tours.map((tour) => tourDe(tour, id));
    return {
      id,
      court,
      question: textes[portee]?.question ?? '',
      tours: vus,
      ecart: vus.at(-1)?.ecart ?? 'accord',
    };
  };
  const pistes = tours.map((tour) => tour.map((situation) => premierePiste(modele, situation)));
  const combien = (id: OrientationId | undefined) =>
    pistes.map((tour) => tour.filter((piste) => piste === id).length);
  return {
    portee,
    effectifs: tours.map(({ length }) => length),
    // Sorting keeps the order of the form between equals.
    lignes: criteresPoses(modele, portee)
      .map(ligne)
      .sort((a, b) => ECARTS.indexOf(a.ecart) - ECARTS.indexOf(b.ecart) || partage(b) - partage(a)),
    // In the order of the model, never by number: no orientation wins.
    pistes: modele.orientations
      .map(({ id, titre }) => ({ id, titre, tours: combien(id) }))
      .filter((piste) => piste.tours.some((nombre) => nombre > 0)),
    sansPiste: combien(undefined),
  };
}
