import type { Criteres, Diagnostic, Orientations, Regles } from '../schemas/diagnostic.ts';
import type { Answer, CriterionId, OrientationId, Scope } from '../schemas/diagnostic-ids.ts';

export type Critere = Criteres['criteres'][number];
export type Bloc = Criteres['blocs'][number];
export type BlocId = Bloc['id'];
export type Posture = Exclude<BlocId, 'situation'>;
export type Intention = Criteres['intention']['choix'][number]['id'];
export type Orientation = Orientations['orientations'][number];
export type Condition = Regles['maintenant'][number]['si'];
export type Clause = NonNullable<Condition['tous']>[number];
export type PremiereRegle = Regles['maintenant'][number];
export type RegleDeColonne = Regles['equipe'][number];

/** An answer, or « vide »: the question was not looked at. */
export type Valeur = Answer | 'vide';

/** Answers by criterion, never by position: nothing is lost when questions move. */
export type Reponses = Readonly<Partial<Record<CriterionId, Answer>>>;

/** What one person answered about one situation. Free text never enters it. */
export interface Situation {
  readonly portee: Scope;
  readonly reponses: Reponses;
}

/** The questions, the table and the orientations as one object: all that the engine and the form need to know. */
export type Modele = Readonly<Criteres> & Readonly<Regles> & Readonly<Orientations>;

/** Joins the files of `content/diagnostic/`; the scenarios are tests of the model, not a part of it. */
export const assembleModele = (files: Omit<Diagnostic, 'scenarios'>): Modele => ({
  ...files.criteres,
  ...files.regles,
  ...files.orientations,
});

/** The criteria that are asked in a scope, in the order of the form, as that scope names and settles them. */
export const criteresPoses = (modele: Modele, portee: Scope): readonly Critere[] =>
  modele.criteres.flatMap((critere) => {
    const texte = critere.textes[portee];
    if (texte === undefined) return [];
    const { court = critere.court, negociable = critere.negociable } = texte;
    return [{ ...critere, court, negociable }];
  });

/** The criteria that answers speak of though a scope does not ask them. */
export const questionsNonPosees = (modele: Modele, portee: Scope, reponses: Reponses): readonly Critere[] =>
  modele.criteres.filter(({ id, textes }) => reponses[id] !== undefined && textes[portee] === undefined);

/** A criterion by its id, as a scope names it where one is given; the schema guarantees that the fifteen are there. */
export function critereParId(modele: Modele, id: CriterionId, portee?: Scope): Critere {
  const criteres = portee === undefined ? modele.criteres : criteresPoses(modele, portee);
  const found = criteres.find((critere) => critere.id === id);
  if (!found) throw new Error(`critère inconnu : ${id}`);
  return found;
}

/** The entries to read next in a scope. */
export const entreesDe = (entrees: Critere['entrees'], portee: Scope): readonly string[] =>
  'personne' in entrees ? entrees[portee] : entrees;

/** An orientation by its id; the schema guarantees that the eight are there. */
export function orientationParId(modele: Modele, id: OrientationId): Orientation {
  const found = modele.orientations.find((orientation) => orientation.id === id);
  if (!found) throw new Error(`orientation inconnue : ${id}`);
  return found;
}

/** Tells whether a rule holds in a scope. */
export const vautPour = (regle: { readonly portee?: Scope | undefined }, portee: Scope): boolean =>
  regle.portee === undefined || regle.portee === portee;
