import type { Answer, CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import { checkValue } from './check-character.ts';
import { critereParId, criteresPoses, type Intention, type Modele, type Situation } from './model.ts';

/** What a code carries: ticked answers and nothing else, no text, nothing about who the person is. */
export interface SituationPartagee extends Situation {
  readonly intention?: Intention;
}

/** Why a code is not read, in a sentence to show. */
export interface Refus {
  readonly refus: string;
}

/** Digits and letters, without those that are mistaken for others when read aloud or by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SOSIES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/*
 * The places of a code. They may only change together with the version of the model: an order kept here, not in the content, so that
 * moving a question changes no code that was already given.
 */
const PORTEES = ['personne', 'service'] as const satisfies readonly Scope[];
const INTENTIONS = [undefined, 'avec', 'pour', 'place', 'relais', 'pas', 'nsp'] as const satisfies readonly (
  | Intention
  | undefined
)[];
const REPONSES = [undefined, 'oui', 'partie', 'non', 'nsp'] as const satisfies readonly (
  | Answer
  | undefined
)[];
export const CRITERES_DU_CODE = [
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
] as const satisfies readonly CriterionId[];

/** Nine characters of five bits: six bits of version, then 39 for 5¹⁵ answers × 2 scopes × 7 intentions. */
const SIGNES = 9;
export const LONGUEUR = SIGNES + 1;
const VERSION = 2 ** 39;

/** Writes a situation as ten characters in two groups of five, the last one a check. */
export function encode(modele: Modele, { portee, intention, reponses }: SituationPartagee): string {
  const posees = new Set(criteresPoses(modele, portee).map(({ id }) => id));
  let nombre = INTENTIONS.indexOf(intention) * PORTEES.length + PORTEES.indexOf(portee);
  for (const id of CRITERES_DU_CODE)
    nombre = nombre * REPONSES.length + (posees.has(id) ? REPONSES.indexOf(reponses[id]) : 0);
  nombre += modele.version * VERSION;
  const valeurs = Array.from(
    { length: SIGNES },
    (_, rang) => Math.floor(nombre / 32 ** (SIGNES - 1 - rang)) % 32,
  );
  const signes = [...valeurs, checkValue(valeurs)].map((valeur) => ALPHABET.charAt(valeur)).join('');
  return `${signes.slice(0, 5)}-${signes.slice(5)}`;
}

/**
 * Reads a code as people write it: any case, with or without the hyphen and spaces, the letters O, I and L for the digits. What cannot
 * be read for sure is refused, never guessed; a code of another version is never reinterpreted.
 */
export function decode(modele: Modele, texte: string): SituationPartagee | Refus {
  const signes = [
    ...texte
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, ''),
  ].map((signe) => SOSIES[signe] ?? signe);
  const valeurs = signes.map((signe) => ALPHABET.indexOf(signe));
  const inconnu = signes.find((_, rang) => valeurs[rang] === -1);
  if (inconnu !== undefined)
    return {
      refus: `Le signe «\u00a0${inconnu}\u00a0» n’existe dans aucun code. Relisez-le sur la feuille.`,
    };
  if (signes.length !== LONGUEUR)
    return {
      refus: `Un code a dix signes, en deux groupes de cinq\u202f; celui-ci en a ${signes.length}.${signes.length > 1.5 * LONGUEUR ? ' Plusieurs codes\u202f? Écrivez-en un par ligne.' : ''}`,
    };
  if (checkValue(valeurs.slice(0, SIGNES)) !== valeurs[SIGNES])
    return {
      refus:
        'Un signe ne va pas avec les autres\u00a0: une erreur de frappe, ou deux signes échangés. Relisez le code à deux.',
    };
  const nombre = valeurs.slice(0, SIGNES).reduce((total, valeur) => total * 32 + valeur, 0);
  const version = Math.floor(nombre / VERSION);
  if (version !== modele.version)
    return {
      refus: `Ce code vient de la version ${version} des questions, et cette page lit la version ${modele.version}. Il n’est pas traduit\u00a0: la feuille est à refaire ici.`,
    };
  return situationDe(modele, nombre % VERSION);
}

/** Reads the places of a number, the last one first. */
function situationDe(modele: Modele, nombre: number): SituationPartagee | Refus {
  let reste = nombre;
  const prend = <T>(choix: readonly T[]): T | undefined => {
    const rang = reste % choix.length;
    reste = Math.floor(reste / choix.length);
    return choix[rang];
  };
  const reponses: Partial<Record<CriterionId, Answer>> = {};
  for (const id of [...CRITERES_DU_CODE].reverse()) {
    const reponse = prend(REPONSES);
    if (reponse !== undefined) reponses[id] = reponse;
  }
  const portee = prend(PORTEES) ?? 'personne';
  const intention = prend(INTENTIONS);
  if (reste > 0) return { refus: 'Ce code ne correspond à aucune feuille. Relisez-le à deux.' };
  const posees = new Set(criteresPoses(modele, portee).map(({ id }) => id));
  const deTrop = CRITERES_DU_CODE.find((id) => reponses[id] !== undefined && !posees.has(id));
  if (deTrop !== undefined)
    return {
      refus: `Ce code répond à «\u00a0${critereParId(modele, deTrop).court}\u00a0», une question que sa feuille ne pose pas. Relisez-le à deux.`,
    };
  return { portee, reponses, ...(intention === undefined ? {} : { intention }) };
}
