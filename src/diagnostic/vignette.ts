import type { Answer, Scope } from '../schemas/diagnostic-ids.ts';
import { criteresPoses, type Modele, type Reponses } from './model.ts';
import { motDeReponse } from './wording.ts';

/** A vignette as an exercise: its scope and title are shown, the carnet's reading only after one's own. */
export interface Vignette {
  readonly slug: string;
  readonly titre: string;
  readonly url: string;
  readonly portee: Scope;
  /** The carnet's answers, one letter a criterion, in the model's order. */
  readonly lecture: string;
}

/** One criterion, read twice. */
export interface DeuxLectures {
  readonly id: string;
  readonly court: string;
  readonly mienne: string;
  readonly carnet: string;
  readonly differe: boolean;
}

const LETTRES = { oui: 'o', partie: 'p', non: 'n', nsp: 's' } as const satisfies Record<Answer, string>;
const SANS_REPONSE = '-';
const REPONSES = ['oui', 'partie', 'non', 'nsp'] as const satisfies readonly Answer[];

/** Answers as letters: fourteen vignettes stay a light part of the page. */
export const encodeLecture = (modele: Modele, reponses: Reponses): string =>
  modele.criteres
    .map(({ id }) => {
      const reponse = reponses[id];
      return reponse === undefined ? SANS_REPONSE : LETTRES[reponse];
    })
    .join('');

/** Letters as answers. */
export const decodeLecture = (modele: Modele, lecture: string): Reponses =>
  Object.fromEntries(
    modele.criteres.flatMap(({ id }, index) => {
      const reponse = REPONSES.find((one) => LETTRES[one] === lecture[index]);
      return reponse === undefined ? [] : [[id, reponse]];
    }),
  );

/** One's answers and the carnet's, criterion by criterion: a difference is something to talk about, not a mistake. */
export function deuxLectures(
  modele: Modele,
  { portee, lecture }: Vignette,
  miennes: Reponses,
): readonly DeuxLectures[] {
  const carnet = decodeLecture(modele, lecture);
  return criteresPoses(modele, portee).map((critere) => {
    const mot = (reponses: Reponses): string =>
      motDeReponse(modele, critere, portee, reponses[critere.id] ?? 'vide');
    return {
      id: critere.id,
      court: critere.court,
      mienne: mot(miennes),
      carnet: mot(carnet),
      differe: miennes[critere.id] !== carnet[critere.id],
    };
  });
}

/** The vignette that an address asks to try: `#essayer=<slug>`; unknown names are ignored. */
export const vignetteDemandee = (vignettes: readonly Vignette[], hash: string): Vignette | undefined =>
  vignettes.find(({ slug }) => hash === `#essayer=${slug}`);
