import { describe, expect, it } from 'vitest';
import { phraseDeFault } from '../../../src/diagnostic/fault.ts';
import { checkScenarios } from '../../../src/diagnostic/scenario-check.ts';
import { que } from '../../../src/diagnostic/wording.ts';
import { faultsAfter, move, rule } from './breakage.ts';
import { load, modele } from './load.ts';

describe('what a fault of the table says', () => {
  it.each([
    ['un refus', 'qu’un refus'],
    ['une réponse', 'qu’une réponse'],
    ['«\u00a0agir\u00a0»', 'que «\u00a0agir\u00a0»'],
  ])('que + %s', (suite, dit) => {
    expect(que(suite)).toBe(dit);
  });

  it('names the fewest rows that answer before one that is never reached, in the order of the table', () => {
    const faults = faultsAfter((files) => {
      const avant = rule(files, 'H1-09');
      avant.si = { un: [{ critere: 'temps', est: ['non'] }] };
      files.regles.maintenant.splice(files.regles.maintenant.indexOf(avant) + 1, 0, {
        ...avant,
        id: 'H1-98',
        si: { un: [{ critere: 'materiel', est: ['non'] }] },
      });
      rule(files, 'H1-10').si = {
        un: [
          { critere: 'materiel', est: ['non'] },
          { critere: 'temps', est: ['non'] },
        ],
      };
    });
    expect(faults).toContainEqual(
      expect.stringMatching(/^H1-10\u00a0: n’est jamais atteinte\u00a0: H1-09 et H1-98 répondent toujours/),
    );
  });

  it('asks the row without condition to cite nothing, and a rule of a column to look at something', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-12').cite = ['loi'];
      const [e1] = files.regles.equipe;
      if (e1) e1.si = {};
    });
    expect(faults).toContainEqual(expect.stringMatching(/^H1-12\u00a0: .*Laissez «\u00a0cite: \[\]\u00a0»/));
    expect(faults).toContainEqual(expect.stringMatching(/^E1\u00a0: .*Donnez une condition/));
    expect(faults.join()).not.toContain('condition\u00a0: .');
  });

  it('asks « parce que » never to be empty', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-10').cite = ['temps'];
    });
    expect(faults).toEqual([
      expect.stringMatching(/^H1-10\u00a0: «\u00a0cite\u00a0» oublie materiel\u00a0: .* serait vide/),
    ]);
  });

  it('gives the plainest example when not knowing pays', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-11').si.un = (rule(files, 'H1-11').si.un ?? []).map((clause) =>
        clause.critere === 'temps' ? { ...clause, est: ['oui', 'partie', 'non'] } : clause,
      );
      move(files, 'H1-11', 5);
    });
    const paying = faults.filter((fault) => fault.includes('à «\u00a0temps\u00a0» donne'));
    expect(paying.length).toBeGreaterThan(0);
    for (const fault of paying) expect(fault).toMatch(/Exemple\u00a0: [^,]*, tout est «\u00a0oui\u00a0»/);
  });
});

describe('what a scenario says', () => {
  const first = () => {
    const [scenario] = load().scenarios.scenarios;
    if (!scenario) throw new Error('no scenario');
    return scenario;
  };

  it('points at the expectation that differs', () => {
    const scenario = first();
    scenario.attendu.tensions = [];
    scenario.attendu.equipe.montre = [];
    const variante = scenario.et_si[0];
    if (variante) variante.orientation = 'agir';
    expect(checkScenarios(modele, { scenarios: [scenario] }).map(({ cle }) => cle?.join('.'))).toEqual([
      'attendu.tensions',
      'attendu.equipe.montre',
      'et_si.0.orientation',
    ]);
  });

  it('refuses an answer to a question that its scope does not ask', () => {
    const scenario = load().scenarios.scenarios.find(({ portee }) => portee === 'service');
    if (!scenario) throw new Error('no scenario of a service');
    scenario.reponses.faisable = 'non';
    const [fault, ...others] = checkScenarios(modele, { scenarios: [scenario] });
    expect(others).toEqual([]);
    expect(fault?.cle).toEqual(['reponses', 'faisable']);
    expect(fault && phraseDeFault(fault)).toMatch(
      /répond à «\u00a0service possible\u00a0», une question qui n’est pas posée pour un projet du service\. Retirez/,
    );
  });
});
