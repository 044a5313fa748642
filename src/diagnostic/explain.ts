import type { Scope } from '../schemas/diagnostic-ids.ts';
import { type Clause, type Condition, critereParId, type Modele, type Valeur } from './model.ts';
import { gravite } from './rank.ts';
import { enumere, motDeReponse } from './wording.ts';

const PAS_OUI: readonly Valeur[] = ['partie', 'non', 'nsp', 'vide'];
/** The answers that put a rule in its place, the most pressing first. */
const PAR_GRAVITE = ['non', 'nsp', 'partie'] as const satisfies readonly Valeur[];

/** The answers that a clause looks for, in words: those of its question, where the scope is known. */
function motsDeClause(modele: Modele, { critere, est }: Clause, portee: Scope | undefined): string {
  const mot = (valeur: Valeur): string =>
    (portee === undefined
      ? modele.reponses[valeur]
      : motDeReponse(modele, critereParId(modele, critere, portee), portee, valeur)
    ).toLowerCase();
  if (est.length === PAS_OUI.length && PAS_OUI.every((valeur) => est.includes(valeur)))
    return 'autre chose que «\u00a0oui\u00a0»';
  return enumere(
    est.map((valeur) => (valeur === 'vide' ? mot(valeur) : `«\u00a0${mot(valeur)}\u00a0»`)),
    'ou',
  );
}

/** Clauses in words; those that look for the same answers are said once, together. */
function motsDeClauses(
  modele: Modele,
  liste: readonly Clause[],
  mot: 'et' | 'ou',
  portee: Scope | undefined,
): string {
  const groupes = new Map<string, string[]>();
  for (const clause of liste) {
    const cherche = motsDeClause(modele, clause, portee);
    groupes.set(cherche, [
      ...(groupes.get(cherche) ?? []),
      critereParId(modele, clause.critere, portee).court,
    ]);
  }
  const dits = [...groupes].map(([cherche, courts]) => `${enumere(courts, mot)}\u00a0: ${cherche}`);
  return dits.join(mot === 'et' ? '\u202f; et ' : '\u202f; ou ');
}

/** A rule's condition in French: « si sécurité : « non » »; with a scope, in the words of its questions. */
export function explain(modele: Modele, condition: Condition, portee?: Scope): string {
  const parts = [
    ...(condition.tous ? [motsDeClauses(modele, condition.tous, 'et', portee)] : []),
    ...(condition.un ? [motsDeClauses(modele, condition.un, 'ou', portee)] : []),
  ];
  return parts.length === 0 ? 'dans tous les autres cas' : `si ${parts.join('\u202f; avec ')}`;
}

/** The place of a rule that has a fixed one in its column, in words: « passe avant un « non » ». */
export function explainRank(modele: Modele, poids: number): string {
  const mot = (valeur: Valeur) => `un «\u00a0${modele.reponses[valeur].toLowerCase()}\u00a0»`;
  const egal = PAR_GRAVITE.find((valeur) => gravite(valeur) === poids);
  if (egal) return `passe au rang d’${mot(egal)}`;
  const avant = PAR_GRAVITE.find((valeur) => gravite(valeur) < poids);
  const apres = PAR_GRAVITE.filter((valeur) => gravite(valeur) > poids).at(-1);
  return `passe ${[apres && `après ${mot(apres)}`, avant && `avant ${mot(avant)}`].filter(Boolean).join(' et ')}`;
}

/** Where a rule holds, in words; nothing when it holds in both scopes. */
export const explainScope = (portee: Scope | undefined): string =>
  portee === undefined ? '' : portee === 'personne' ? 'avec une personne' : 'pour un projet du service';

/** Answers in words, without those that are « oui »: an example that shows why a table is wrong. */
export function explainAnswers(modele: Modele, reponses: ReadonlyMap<string, Valeur>): string {
  const ecarts = modele.criteres
    .filter(({ id }) => (reponses.get(id) ?? 'oui') !== 'oui')
    .map(
      ({ id, court }) =>
        `${court}\u00a0: «\u00a0${modele.reponses[reponses.get(id) ?? 'oui'].toLowerCase()}\u00a0»`,
    );
  return ecarts.length === 0
    ? 'tout est «\u00a0oui\u00a0»'
    : `${ecarts.join(', ')}, tout le reste «\u00a0oui\u00a0»`;
}
