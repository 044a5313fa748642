import type { CriterionId, OrientationId } from '../schemas/diagnostic-ids.ts';
import type { Clause, Condition, Valeur } from './model.ts';

/**
 * What no edit of the table may break. It stands in code, not in the content, so that changing a rule
 * cannot change what protects people from it.
 */
export interface Garantie {
  readonly id: string;
  readonly dit: string;
  readonly si: Condition;
  readonly interdit: readonly OrientationId[];
}

/** Criteria that can stop an action; nothing else can. */
export const CRITERES_D_ARRET = [
  'accord',
  'loi',
  'deontologie',
  'securite',
] as const satisfies readonly CriterionId[];

/** Criteria that tell what presses or what else exists: their « oui » is not a support. */
export const CRITERES_DE_CONTEXTE = ['autre_voie', 'enjeu'] as const satisfies readonly CriterionId[];

/** How bold an orientation is: from « do not do it » to « do it ». */
export const HARDIESSE = {
  'autre-voie': 0,
  'respecter-refus': 0,
  remonter: 0,
  verifier: 1,
  'equipe-employeur': 2,
  'outiller-relais': 2,
  'garde-fous': 3,
  agir: 4,
} as const satisfies Record<OrientationId, number>;

const INCONNU: readonly Valeur[] = ['nsp', 'vide'];
const PAS_OUI: readonly Valeur[] = ['partie', 'non', 'nsp', 'vide'];

// Passing on a thing that was refused, or that is forbidden, is still having it done.
const FAIRE: readonly OrientationId[] = ['agir', 'garde-fous', 'outiller-relais'];

const un = (ids: readonly CriterionId[], est: readonly Valeur[]): { un: Clause[] } => ({
  un: ids.map((critere) => ({ critere, est: [...est] })),
});

/** The four guarantees, for the criteria of a model. */
export const garanties = (criteres: readonly CriterionId[]): readonly Garantie[] => [
  {
    id: 'refus',
    dit: 'un refus de la personne ne mène jamais à faire ni à faire faire',
    si: { tous: [{ critere: 'accord', est: ['non'] }] },
    interdit: FAIRE,
  },
  {
    id: 'interdit',
    dit: 'un «\u00a0non\u00a0» de la loi, de la déontologie ou de la sécurité ne mène jamais à faire ni à faire faire',
    si: un(['loi', 'deontologie', 'securite'], ['non']),
    interdit: FAIRE,
  },
  {
    id: 'inconnu',
    dit: 'une réponse inconnue sur un critère d’arrêt ne va jamais plus loin que «\u00a0vérifier\u00a0»',
    si: un(CRITERES_D_ARRET, INCONNU),
    interdit: [...FAIRE, 'equipe-employeur'],
  },
  {
    id: 'plein-oui',
    dit: '«\u00a0agir\u00a0» demande que tout soit «\u00a0oui\u00a0»',
    si: un(
      criteres.filter((id) => !CRITERES_DE_CONTEXTE.some((contexte) => contexte === id)),
      PAS_OUI,
    ),
    interdit: ['agir'],
  },
];
