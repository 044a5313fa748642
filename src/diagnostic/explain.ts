import type { Scope } from '../schemas/diagnostic-ids.ts';
import { type Clause, type Condition, critereParId, type Modele, type Valeur } from './model.ts';
import { enumere } from './wording.ts';

const PAS_OUI: readonly Valeur[] = ['partie', 'non', 'nsp', 'vide'];

/** The answers that a clause looks for, in words. */
function motsDeClause(modele: Modele, { est }: Clause): string {
  if (est.length === PAS_OUI.length && PAS_OUI.every((valeur) => est.includes(valeur)))
    return 'autre chose que «\u00a0oui\u00a0»';
  return enumere(
    est.map((valeur) =>
      valeur === 'vide'
        ? modele.reponses.vide.toLowerCase()
        : `«\u00a0${modele.reponses[valeur].toLowerCase()}\u00a0»`,
    ),
    'ou',
  );
}

/** Clauses in words; those that look for the same answers are said once, together. */
function motsDeClauses(modele: Modele, liste: readonly Clause[], mot: 'et' | 'ou'): string {
  const groupes = new Map<string, string[]>();
  for (const clause of liste) {
    const cherche = motsDeClause(modele, clause);
    groupes.set(cherche, [...(groupes.get(cherche) ?? []), critereParId(modele, clause.critere).court]);
  }
  const dits = [...groupes].map(([cherche, courts]) => `${enumere(courts, mot)}\u00a0: ${cherche}`);
  return dits.join(mot === 'et' ? '\u202f; et ' : '\u202f; ou ');
}

/** A rule's condition in French: « si sécurité : « non » ». */
export function explain(modele: Modele, condition: Condition): string {
  const parts = [
    ...(condition.tous ? [motsDeClauses(modele, condition.tous, 'et')] : []),
    ...(condition.un ? [motsDeClauses(modele, condition.un, 'ou')] : []),
  ];
  return parts.length === 0 ? 'dans tous les autres cas' : `si ${parts.join('\u202f; avec ')}`;
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
