import type { Kind } from './detection.ts';

const remove = (what: string): string =>
  `Ceci ressemble à ${what}. Une feuille se perd\u00a0: mieux vaut l’enlever.`;

const WARNINGS: Readonly<Record<Kind, string>> = {
  'registre-national': remove('un numéro de registre national'),
  'carte-identite': remove('un numéro de carte d’identité ou de compte'),
  iban: remove('un numéro de compte bancaire'),
  telephone: remove('un numéro de téléphone'),
  courriel: remove('une adresse de courriel'),
  // A date or a title followed by a capital may be nobody's: the sentence asks.
  'date-complete': 'Est-ce une date de naissance\u202f? L’année ou l’âge suffit souvent.',
  nom: 'Est-ce le nom d’une personne\u202f? La feuille se lit aussi bien sans lui.',
};

/** What to say to the person who typed it: a warning, never a refusal. */
export const warning = (kind: Kind): string => WARNINGS[kind];
