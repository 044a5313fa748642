import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLecture,
  deuxLectures,
  encodeLecture,
  vignetteDemandee,
} from '../../../src/diagnostic/vignette.ts';
import { modele, situations } from './load.ts';

const vignette = {
  slug: 'refus',
  titre: 'Un refus',
  url: '/vignettes/refus/',
  portee: 'personne' as const,
  lecture: encodeLecture(modele, { accord: 'non', loi: 'oui' }),
};

describe('a vignette as an exercise', () => {
  it('carries its reading as one letter a criterion', () => {
    fc.assert(
      fc.property(situations, ({ reponses }) => {
        const letters = encodeLecture(modele, reponses);
        expect(letters).toHaveLength(modele.criteres.length);
        expect(decodeLecture(modele, letters)).toEqual(reponses);
      }),
    );
  });
  it('stands beside one’s own answers, in the words of the questions', () => {
    const rows = deuxLectures(modele, vignette, { accord: 'partie', loi: 'oui' });
    expect(rows).toHaveLength(15);
    expect(rows.find(({ id }) => id === 'accord')).toEqual({
      id: 'accord',
      court: 'accord',
      mienne: 'Elle hésite, ou tout n’est pas clair',
      carnet: 'Non, elle refuse',
      differe: true,
    });
    expect(rows.filter(({ differe }) => differe)).toHaveLength(1);
  });
  it('is asked for by the end of the address, and by nothing else', () => {
    expect(vignetteDemandee([vignette], '#essayer=refus')).toBe(vignette);
    for (const hash of ['', '#refus', '#essayer=', '#essayer=autre'])
      expect(vignetteDemandee([vignette], hash)).toBeUndefined();
  });
});
