import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionVraie } from '../../../src/diagnostic/condition.ts';
import { explain, explainAnswers } from '../../../src/diagnostic/explain.ts';
import type { Condition, Valeur } from '../../../src/diagnostic/model.ts';
import { etatDePosture } from '../../../src/diagnostic/posture-state.ts';
import { truthTable, VALEURS } from '../../../src/diagnostic/truth-table.ts';
import type { CriterionId } from '../../../src/schemas/diagnostic-ids.ts';
import { modele } from './load.ts';

describe('the state of a posture', () => {
  it.each<[readonly Valeur[], string]>([
    [['oui', 'oui', 'oui'], 'appui'],
    [['oui', 'partie', 'oui'], 'fragile'],
    [['oui', 'nsp', 'partie'], 'flou'],
    [['oui', 'vide', 'oui'], 'flou'],
    [['non', 'nsp', 'oui'], 'obstacle'],
    [['vide', 'vide', 'vide'], 'vide'],
  ])('%j is « %s »', (valeurs, etat) => {
    expect(etatDePosture(valeurs)).toBe(etat);
  });
});

describe('a condition in words', () => {
  const of = (id: string) => {
    const found = [...modele.maintenant, ...modele.tensions].find((regle) => regle.id === id);
    return found ? explain(modele, found.si) : '';
  };
  it.each([
    ['H1-01', 'si sécurité\u00a0: «\u00a0non\u00a0»'],
    ['H1-06', 'si accord\u00a0: «\u00a0je ne sais pas\u00a0» ou pas encore regardé'],
    ['H1-10', 'si temps ou matériel\u00a0: «\u00a0non\u00a0»'],
    ['H1-12', 'dans tous les autres cas'],
    ['T7', 'si loi\u00a0: «\u00a0oui\u00a0»\u202f; et règlement\u00a0: «\u00a0non\u00a0»'],
    ['T10', 'si accord\u00a0: «\u00a0oui\u00a0»\u202f; avec temps ou matériel\u00a0: «\u00a0non\u00a0»'],
  ])('%s', (id, words) => {
    expect(of(id)).toBe(words);
  });
  it('groups what looks for the same answers', () => {
    expect(of('H1-11')).toMatch(
      /^si accord, après moi, .* mandat ou sécurité\u00a0: autre chose que «\u00a0oui\u00a0»$/,
    );
  });
  it('shows an example by what is not « oui »', () => {
    expect(explainAnswers(modele, new Map([['loi', 'nsp']]))).toBe(
      'loi\u00a0: «\u00a0je ne sais pas\u00a0», tout le reste «\u00a0oui\u00a0»',
    );
    expect(explainAnswers(modele, new Map())).toBe('tout est «\u00a0oui\u00a0»');
  });
});

describe('the table of truths', () => {
  const ids = ['accord', 'loi', 'temps', 'mandat'] as const satisfies readonly CriterionId[];
  const clause = fc.record({
    critere: fc.constantFrom(...ids, 'faisable' as const),
    est: fc.uniqueArray(fc.constantFrom(...VALEURS), { minLength: 1, maxLength: 5 }),
  });
  const list = fc.option(fc.array(clause, { minLength: 1, maxLength: 4 }), { nil: undefined });
  const condition: fc.Arbitrary<Condition> = fc
    .record({ tous: list, un: list })
    .map(({ tous, un }) => ({ ...(tous && { tous }), ...(un && { un }) }));

  it('finds exactly what a plain enumeration finds, with true examples', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), (conditions) => {
        const truths = (reponses: ReadonlyMap<CriterionId, Valeur>) =>
          conditions.map((one) => conditionVraie(one, (id) => reponses.get(id)));
        const brute = new Set<string>();
        const all = (prefix: [CriterionId, Valeur][], rest: readonly CriterionId[]): void => {
          const [id, ...next] = rest;
          if (!id) brute.add(truths(new Map(prefix)).join());
          else for (const valeur of VALEURS) all([...prefix, [id, valeur]], next);
        };
        all([], ids);
        const found = truthTable(
          ids.map((id) => ({ id, domaine: VALEURS })),
          conditions,
        );
        expect([...new Set(found.map(({ vraies }) => vraies.join()))].toSorted()).toEqual(
          [...brute].toSorted(),
        );
        for (const { vraies, temoin } of found) expect(truths(temoin)).toEqual(vraies);
      }),
      { numRuns: 60 },
    );
  });
});
