import type { Certainty, Jurisdiction } from '../schemas/primitives.ts';

/** Words of the interface that stand in more than one place. */
export const SITE_NAME = 'Carnet de cyber-discernement';

/** How sure a claim is, as readers see it. */
export const certaintyLabels: Readonly<Record<Certainty, string>> = {
  etabli: 'Établi',
  probable: 'Probable',
  a_verifier: 'À vérifier',
  a_discuter: 'À discuter',
};

/** Where a rule or a practice holds. */
export const jurisdictionLabels: Readonly<Record<Jurisdiction, string>> = {
  belgique: 'Belgique',
  wallonie: 'Wallonie',
  bruxelles: 'Bruxelles',
  fwb: 'Fédération Wallonie-Bruxelles',
  ue: 'Union européenne',
  ailleurs: 'Hors de Belgique',
};
