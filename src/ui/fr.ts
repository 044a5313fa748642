import type { Norme } from '../schemas/norme.ts';
import type { Certainty, Jurisdiction } from '../schemas/primitives.ts';

/** Words of the interface that stand in more than one place. */
export const SITE_NAME = 'Carnet de cyber-discernement';
export const SITE_LANGUAGE = 'fr-BE';
export const SITE_DESCRIPTION =
  'Des fiches courtes et sourcées pour le travail social de première ligne face au numérique\u00a0: outils, conseils, pratiques, articles, et un diagnostic en trois postures.';

/** How sure a claim is, as readers see it. */
export const certaintyLabels: Readonly<Record<Certainty, string>> = {
  etabli: 'Établi',
  probable: 'Probable',
  a_verifier: 'À vérifier',
  a_discuter: 'À discuter',
};

/** The mark of a doubt beside the words that it is about, never cut at the end of a line: « à vérifier ». */
export const doubtMark = (certainty: Certainty): string =>
  certaintyLabels[certainty].toLowerCase().replace(' ', '\u00a0');

/** Where a rule or a practice holds. */
export const jurisdictionLabels: Readonly<Record<Jurisdiction, string>> = {
  belgique: 'Belgique',
  wallonie: 'Wallonie',
  bruxelles: 'Bruxelles',
  fwb: 'Fédération Wallonie-Bruxelles',
  ue: 'Union européenne',
  ailleurs: 'Hors de Belgique',
};

/** With whom a norm can be negotiated. */
export const negotiableLabels: Readonly<Record<Norme['negociable'], string>> = {
  jamais: 'Ne se négocie pas',
  personne: 'Se décide avec la personne',
  equipe: 'Se négocie en équipe',
  employeur: 'Se négocie avec l’employeur',
  service_tiers: 'Se discute avec le service concerné',
  secteur: 'Se négocie dans le secteur',
};
