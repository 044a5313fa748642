import { describe, expect, it } from 'vitest';
import { clauses, conditionVraie, type Lecture } from '../../../src/diagnostic/condition.ts';
import { criteresPoses, type PremiereRegle, type Valeur, vautPour } from '../../../src/diagnostic/model.ts';
import { CRITERES_D_ARRET, CRITERES_DE_CONTEXTE } from '../../../src/diagnostic/safety.ts';
import type { CriterionId, Scope } from '../../../src/schemas/diagnostic-ids.ts';
import { modele } from './load.ts';

const VALEURS = ['oui', 'partie', 'non', 'nsp', 'vide'] as const;

/** Answers that no clause of the first table tells apart are one class; one of each is enough. */
function classes(id: CriterionId, regles: readonly PremiereRegle[]): readonly Valeur[] {
  const vues = new Map<string, Valeur>();
  for (const valeur of VALEURS) {
    const signature = regles
      .flatMap(({ si }) => clauses(si))
      .filter(({ critere }) => critere === id)
      .map(({ est }) => (est.includes(valeur) ? 1 : 0))
      .join('');
    if (!vues.has(signature)) vues.set(signature, valeur);
  }
  return [...vues.values()];
}

/** Plain enumeration, on purpose without the clever tables of the proof: the two must agree. */
function enumerate(
  portee: Scope,
  see: (r: Partial<Record<CriterionId, Valeur>>, regle: PremiereRegle | undefined) => void,
): number {
  const regles = modele.maintenant.filter((regle) => vautPour(regle, portee));
  const variables = criteresPoses(modele, portee).map(({ id }) => ({ id, valeurs: classes(id, regles) }));
  const reponses: Partial<Record<CriterionId, Valeur>> = {};
  const lire: Lecture = (id) => reponses[id];
  let count = 0;
  const descend = (index: number): void => {
    const variable = variables[index];
    if (!variable) {
      count += 1;
      see(
        reponses,
        regles.find(({ si }) => conditionVraie(si, lire)),
      );
      return;
    }
    for (const valeur of variable.valeurs) {
      reponses[variable.id] = valeur;
      descend(index + 1);
    }
  };
  descend(0);
  return count;
}

const FAIRE = ['agir', 'garde-fous', 'outiller-relais'];
const inconnu = (valeur: Valeur | undefined) => valeur === 'nsp' || valeur === 'vide';
const atteintes = new Set<string>();

describe.each(['personne', 'service'] as const)('every combination, scope « %s »', (portee) => {
  it('keeps the four guarantees and always answers', () => {
    const violations = { trou: 0, refus: 0, interdit: 0, inconnu: 0, pleinOui: 0 };
    const poses = criteresPoses(modele, portee)
      .map(({ id }) => id)
      .filter((id) => !CRITERES_DE_CONTEXTE.some((contexte) => contexte === id));
    const count = enumerate(portee, (r, regle) => {
      if (!regle) {
        violations.trou += 1;
        return;
      }
      atteintes.add(regle.id);
      const fait = FAIRE.includes(regle.orientation);
      if (fait && r.accord === 'non') violations.refus += 1;
      if (fait && (r.loi === 'non' || r.deontologie === 'non' || r.securite === 'non'))
        violations.interdit += 1;
      if ((fait || regle.orientation === 'equipe-employeur') && CRITERES_D_ARRET.some((id) => inconnu(r[id])))
        violations.inconnu += 1;
      if (regle.orientation === 'agir' && poses.some((id) => r[id] !== 'oui')) violations.pleinOui += 1;
    });
    expect(count).toBeGreaterThan(400_000);
    expect(violations).toEqual({ trou: 0, refus: 0, interdit: 0, inconnu: 0, pleinOui: 0 });
  }, 30_000);
});

it('reaches every row of the first table', () => {
  expect(modele.maintenant.map(({ id }) => id).filter((id) => !atteintes.has(id))).toEqual([]);
});
