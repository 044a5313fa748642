import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteresPoses } from '../../../src/diagnostic/model.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import { HARDIESSE } from '../../../src/diagnostic/safety.ts';
import { modele, situations } from './load.ts';

describe('a doubt never makes the result bolder', () => {
  it('replaces one « oui » by « je ne sais pas », or by nothing', () => {
    fc.assert(
      fc.property(situations, fc.nat(), fc.boolean(), ({ portee, reponses }, pick, leftAside) => {
        const ouis = criteresPoses(modele, portee).filter(({ id }) => reponses[id] === 'oui');
        const change = ouis[pick % Math.max(ouis.length, 1)];
        fc.pre(change !== undefined);
        const { [change.id]: _, ...others } = reponses;
        const doubt = leftAside ? others : { ...others, [change.id]: 'nsp' as const };
        const before = evaluate(modele, { portee, reponses }).premiere.orientation;
        const after = evaluate(modele, { portee, reponses: doubt }).premiere.orientation;
        expect(HARDIESSE[after]).toBeLessThanOrEqual(HARDIESSE[before]);
      }),
      { numRuns: 4000 },
    );
  });

  it('starts from situations where nearly all is « oui », where a change weighs most', () => {
    for (const portee of ['personne', 'service'] as const) {
      const poses = criteresPoses(modele, portee).map(({ id }) => id);
      const tout = Object.fromEntries(poses.map((id) => [id, 'oui' as const]));
      expect(evaluate(modele, { portee, reponses: tout }).premiere.orientation).toBe('agir');
      for (const id of poses.filter((pose) => pose !== 'autre_voie' && pose !== 'enjeu')) {
        const { premiere } = evaluate(modele, { portee, reponses: { ...tout, [id]: 'nsp' } });
        expect(premiere.orientation, id).not.toBe('agir');
      }
    }
  });
});
