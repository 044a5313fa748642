import { z } from 'zod';

/** What is being looked at: a situation with someone, or a project or habit of the service. */
export const scope = z.enum(['personne', 'service']);
export type Scope = z.infer<typeof scope>;

/** An answer; « nsp » (je ne sais pas) is a real one, an absent key means « not looked at ». */
export const answer = z.enum(['oui', 'partie', 'non', 'nsp']);
export type Answer = z.infer<typeof answer>;

/** The fifteen criteria of the diagnostic, in the order of its four blocks. */
export const criterionId = z.enum([
  'accord',
  'suite',
  'faisable',
  'autre_voie',
  'enjeu',
  'savoir',
  'temps',
  'materiel',
  'cadre',
  'deontologie',
  'valeurs',
  'loi',
  'reglement',
  'mandat',
  'securite',
]);
export type CriterionId = z.infer<typeof criterionId>;

/** Everything that the diagnostic may suggest. */
export const orientationId = z.enum([
  'agir',
  'garde-fous',
  'outiller-relais',
  'equipe-employeur',
  'verifier',
  'autre-voie',
  'respecter-refus',
  'remonter',
]);
export type OrientationId = z.infer<typeof orientationId>;

/** What the first horizon may suggest: « remonter » belongs to the sector alone. */
export const firstOrientationId = orientationId.exclude(['remonter']);
