import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteresPoses, type Reponses } from '../../../src/diagnostic/model.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import { variantes } from '../../../src/diagnostic/what-if.ts';
import type { Scope } from '../../../src/schemas/diagnostic-ids.ts';
import { load, modele, situations } from './load.ts';

const tout = (portee: Scope): Reponses =>
  Object.fromEntries(criteresPoses(modele, portee).map(({ id }) => [id, 'oui' as const]));
const change = (portee: Scope, reponses: Reponses) =>
  variantes(modele, { portee, reponses }).map(({ si, titre }) => `${si}\u00a0: ${titre}`);
const scenario = (id: string) => {
  const found = load().scenarios.scenarios.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return change(found.portee, found.reponses);
};

describe('what would change the first suggestion', () => {
  it('is one answer when one is enough', () => {
    expect(scenario('adresse-creee-faute-de-temps')).toEqual([
      'Si vous aviez le temps\u00a0: Faire, avec des garde-fous',
    ]);
  });

  it('is all the answers that hold the row, when none is enough alone', () => {
    expect(scenario('espace-numerique-moyens-limites')).toEqual([
      'Si du temps de travail était prévu et si le matériel et le lieu étaient là\u00a0: Faire, avec des garde-fous',
    ]);
  });

  it('goes on to the next row when the first one hides another that says the same', () => {
    expect(change('personne', { ...tout('personne'), loi: 'non', securite: 'non' })).toEqual([
      'Si cette façon de faire devenait permise par la loi et si ses données et ses accès étaient à l’abri\u00a0: Le faire ensemble',
    ]);
  });

  it('does not list more than one can hold in mind', () => {
    const reponses: Reponses = {
      ...tout('personne'),
      loi: 'non',
      securite: 'non',
      deontologie: 'non',
      faisable: 'non',
    };
    expect(change('personne', reponses)[0]).toMatch(
      /^Si tout ce qui n’est pas un plein «\u00a0oui\u00a0» était réglé/,
    );
  });

  it('is nothing when all is « oui », and something in every other case; it always moves the first suggestion', () => {
    expect(scenario('rendez-vous-pris-ensemble')).toEqual([]);
    fc.assert(
      fc.property(situations, (situation) => {
        const { orientation } = evaluate(modele, situation).premiere;
        const found = variantes(modele, situation);
        expect(found.length > 0).toBe(orientation !== 'agir');
        for (const { reponses } of found)
          expect(evaluate(modele, { ...situation, reponses }).premiere.orientation).not.toBe(orientation);
      }),
      { numRuns: 2000 },
    );
  });
});
