import { describe, expect, it } from 'vitest';
import { assembleModele } from '../../../src/diagnostic/model.ts';
import { proveTable } from '../../../src/diagnostic/proof.ts';
import { faultsAfter, move, remove, rule } from './breakage.ts';
import { load } from './load.ts';

describe('the proof of the table', () => {
  it('holds for the real table', () => {
    expect(proveTable(assembleModele(load()))).toEqual([]);
  });

  it('refuses a table with a hole, and shows who falls into it', () => {
    const faults = faultsAfter((files) => remove(files, 'H1-12'));
    expect(faults).toContainEqual(
      expect.stringMatching(/^maintenant\u00a0: la table est incomplète.*tout est «\u00a0oui\u00a0»/),
    );
  });

  it('refuses a refusal that comes after acting', () => {
    const faults = faultsAfter((files) => move(files, 'H1-02', files.regles.maintenant.length - 2));
    expect(faults).toContainEqual(
      expect.stringMatching(
        /^H1-11\u00a0: donne «\u00a0garde-fous\u00a0» alors qu’un refus.*avec une personne, accord\u00a0: «\u00a0non\u00a0»/,
      ),
    );
  });

  it.each([
    ['H1-01', 'sécurité'],
    ['H1-03', 'loi'],
    ['H1-04', 'déontologie'],
  ])('refuses a table without %s', (id, court) => {
    const faults = faultsAfter((files) => remove(files, id));
    expect(faults).toContainEqual(
      expect.stringContaining(
        `Exemple\u00a0: avec une personne, ${court}\u00a0: «\u00a0non\u00a0», tout le reste`,
      ),
    );
  });

  it('refuses to go on when a stopping criterion was left aside', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-06').si = { tous: [{ critere: 'accord', est: ['nsp'] }] };
    });
    expect(faults).toContainEqual(
      expect.stringMatching(/réponse inconnue.*accord\u00a0: «\u00a0pas encore regardé\u00a0»/),
    );
  });

  it('refuses « agir » before « garde-fous », and names the rows that are never reached', () => {
    const faults = faultsAfter((files) => move(files, 'H1-12', 10));
    expect(faults).toContainEqual(
      expect.stringMatching(/^H1-12\u00a0: donne «\u00a0agir\u00a0» alors que «\u00a0agir\u00a0» demande/),
    );
    expect(faults).toContainEqual(
      expect.stringMatching(/^H1-11\u00a0: n’est jamais atteinte\u00a0: H1-12 répond toujours avant elle/),
    );
  });

  it('refuses a row whose clauses contradict one another', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-09').si = {
        tous: [
          { critere: 'cadre', est: ['non'] },
          { critere: 'cadre', est: ['oui'] },
        ],
      };
    });
    expect(faults).toContainEqual(expect.stringMatching(/^H1-09\u00a0: ne peut jamais être vraie/));
  });

  it('refuses a rule about a question that its scope does not ask', () => {
    const faults = faultsAfter(({ regles }) => {
      const s5 = regles.secteur.find(({ id }) => id === 'S5');
      if (s5) s5.si = { tous: [{ critere: 'faisable', est: ['non'] }] };
    });
    expect(faults).toContainEqual(expect.stringMatching(/^S5\u00a0: ne peut jamais être vraie/));
  });

  it('refuses a rule that is silent before every orientation', () => {
    const faults = faultsAfter(({ regles }) => {
      const ajout = regles.ajouts[0];
      if (ajout)
        ajout.sauf_si_premiere = [
          'agir',
          'garde-fous',
          'outiller-relais',
          'equipe-employeur',
          'verifier',
          'autre-voie',
          'respecter-refus',
        ];
    });
    expect(faults).toContainEqual(
      expect.stringMatching(/^preserver-le-droit\u00a0: ne peut jamais être vraie/),
    );
  });

  it('refuses a table where not knowing pays', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-10').si = { un: [{ critere: 'temps', est: ['non', 'oui'] }] };
      rule(files, 'H1-10').cite = ['temps'];
    });
    expect(faults).toContainEqual(
      expect.stringMatching(/«\u00a0je ne sais pas\u00a0» à «\u00a0temps\u00a0» donne .* plus hardi/),
    );
  });

  it('refuses a question that changes nothing', () => {
    const faults = faultsAfter((files) => {
      const { regles } = files;
      regles.secteur = regles.secteur.filter(({ id }) => id !== 'S2' && id !== 'S3');
      regles.equipe = regles.equipe.filter(({ id }) => id !== 'E8');
      remove(files, 'H1-05a');
    });
    expect(faults).toContainEqual(
      expect.stringMatching(/^autre_voie\u00a0: la question «\u00a0autre voie\u00a0» .*aucune règle/),
    );
  });

  it('refuses a « parce que » that the condition does not look at', () => {
    const faults = faultsAfter((files) => {
      rule(files, 'H1-10').cite = ['loi'];
      rule(files, 'H1-09').cite = [];
    });
    expect(faults).toContainEqual(expect.stringMatching(/^H1-10\u00a0: .*nomme loi/));
    expect(faults).toContainEqual(expect.stringMatching(/^H1-09\u00a0: .*vide/));
  });

  it('refuses an orientation without a published entry, or that nothing leads to', () => {
    const faults = proveTable(assembleModele(load()), (id) => !id.startsWith('conseils/'));
    expect(faults.map(({ lieu }) => lieu)).toEqual(['respecter-refus']);
    const unused = faultsAfter(({ regles }) => {
      regles.secteur = [];
    });
    expect(unused).toContainEqual(expect.stringMatching(/^remonter\u00a0: aucune règle ne mène/));
  });

  it('refuses a row without the words that it calls', () => {
    const faults = faultsAfter((files) => {
      const texts = (id: string) => files.criteres.criteres.find((critere) => critere.id === id)?.textes;
      delete texts('temps')?.personne?.si;
      delete texts('mandat')?.service?.limite;
      rule(files, 'H1-07').gestes = { personne: ['Appeler la direction.'] };
    });
    expect(faults).toEqual([
      expect.stringMatching(/^temps\u00a0: il manque «\u00a0si\u00a0», avec une personne.*textes\.personne/),
      expect.stringMatching(/^mandat\u00a0: il manque «\u00a0limite\u00a0», pour un projet du service/),
      expect.stringMatching(/^H1-07\u00a0: il manque «\u00a0gestes\u00a0», pour un projet du service/),
    ]);
  });

  it('survives the criteria and answers of any edit, in words', () => {
    for (const fault of faultsAfter((files) => move(files, 'H1-11', 0))) {
      expect(fault).not.toMatch(/undefined|\[object|nsp|partie\b(?!.*en partie)/);
      expect(fault.length).toBeLessThan(500);
    }
  });
});
