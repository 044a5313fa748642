import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteresPoses, type Reponses } from '../../../src/diagnostic/model.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import type { Scope } from '../../../src/schemas/diagnostic-ids.ts';
import { modele, situations } from './load.ts';

const gestes = (portee: Scope, sauf: Reponses): readonly string[] => {
  const tout = Object.fromEntries(criteresPoses(modele, portee).map(({ id }) => [id, 'oui' as const]));
  return evaluate(modele, { portee, reponses: { ...tout, ...sauf } }).premiere.gestes;
};

describe('the gestures of a suggestion', () => {
  it('are the limits of what raised it, and of nothing else', () => {
    expect(gestes('personne', { temps: 'partie' })).toEqual([
      'Dire avant de commencer à quelle heure vous vous arrêterez.',
    ]);
    expect(gestes('service', { reglement: 'partie' })).toEqual([
      'S’en tenir à ce que les règlements permettent déjà.',
    ]);
  });

  it('give time to someone who hesitates before anything is said of what to sign', () => {
    const [first] = gestes('personne', { accord: 'partie', mandat: 'non', suite: 'non', valeurs: 'non' });
    expect(first).toMatch(/laisser le temps.*ne rien lui faire signer/);
    expect(gestes('personne', { accord: 'partie' }).join(' ')).not.toContain('accord écrit');
  });

  it('put what nobody can waive first, then the worst answer', () => {
    expect(gestes('personne', { suite: 'partie', valeurs: 'non', mandat: 'nsp', loi: 'partie' })).toEqual([
      'S’en tenir à ce que la loi permet sans discussion.',
      'En parler à un collègue avant de le faire.',
      'Une seule démarche, avec un accord écrit.',
    ]);
  });

  it('never touch the device of someone who may be watched', () => {
    const said = gestes('personne', { securite: 'non' }).join(' ');
    expect(said).toMatch(/loin de l’appareil, ne rien changer/);
    expect(said).not.toMatch(/téléphoner|recommandé|changer (?:le|les|de) mot/);
  });

  it('are one to three, for every situation', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { premiere } = evaluate(modele, situation);
        expect(premiere.gestes.length).toBeGreaterThan(0);
        expect(new Set(premiere.gestes).size).toBe(premiere.gestes.length);
        expect(premiere.gestes.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
