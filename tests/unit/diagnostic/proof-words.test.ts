import { describe, expect, it } from 'vitest';
import { orientationParId } from '../../../src/diagnostic/model.ts';
import { modele } from './load.ts';

/** Sentences that nobody rewords by the way: the table is proved by its orientations, and they say what an orientation means. */
describe('the sentences on which the guarantees rest', () => {
  it.each([
    ['respecter-refus', 'Un refus est une réponse.', 'Un refus est une réponse.'],
    [
      'autre-voie',
      'Ne pas faire ainsi\u202f; chercher une autre voie.',
      'Ne pas faire ainsi\u202f; chercher une autre voie.',
    ],
    ['verifier', 'Il manque une réponse avant d’agir.', 'Il manque une réponse avant de lancer le projet.'],
  ] as const)('%s', (id, personne, service) => {
    expect(orientationParId(modele, id).phrase).toEqual({ personne, service });
  });
});
