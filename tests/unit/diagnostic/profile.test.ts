import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../src/diagnostic/collect.ts';
import { conditionVraie, lecture } from '../../../src/diagnostic/condition.ts';
import { firstHit } from '../../../src/diagnostic/first-hit.ts';
import { criteresPoses, type Reponses } from '../../../src/diagnostic/model.ts';
import { etatDePosture } from '../../../src/diagnostic/posture-state.ts';
import {
  criteresDe,
  POSTURES,
  phraseDeProfil,
  profilDe,
  profils,
  slugDeProfil,
} from '../../../src/diagnostic/profile.ts';
import { type LigneDeProfil, litProfil } from '../../../src/diagnostic/profile-reading.ts';
import {
  type Answer,
  answer,
  type CriterionId,
  type Scope,
  scope,
} from '../../../src/schemas/diagnostic-ids.ts';
import { modele } from './load.ts';

const DU_PLUS_FORT = ['oui', 'partie', 'nsp', 'non'] as const satisfies readonly Answer[];

/** Answers to all the questions of a scope; the weakest that each block may have is drawn first, or few profiles would be met. */
const completes = fc
  .record({
    portee: fc.constantFrom(...scope.options),
    pires: fc.record(
      Object.fromEntries(
        modele.blocs.map(({ id }) => [id, fc.integer({ min: 1, max: DU_PLUS_FORT.length })]),
      ),
    ),
  })
  .chain(({ portee, pires }) =>
    fc.record({
      portee: fc.constant(portee),
      reponses: fc.record(
        Object.fromEntries(
          criteresPoses(modele, portee).map(({ id, bloc }) => [
            id,
            fc.constantFrom(...DU_PLUS_FORT.slice(0, pires[bloc])),
          ]),
        ),
      ) as fc.Arbitrary<Reponses>,
    }),
  );

/** All that one posture can be answered, in a scope. */
function combinaisons(ids: readonly CriterionId[]): readonly Reponses[] {
  return ids.reduce<readonly Reponses[]>(
    (debuts, id) => debuts.flatMap((debut) => answer.options.map((valeur) => ({ ...debut, [id]: valeur }))),
    [{}],
  );
}

const lectures = new Map(
  scope.options.flatMap((portee) =>
    profils.map(
      (profil) => [`${portee} ${slugDeProfil(profil)}`, litProfil(modele, portee, profil)] as const,
    ),
  ),
);
const lectureDe = (portee: Scope, reponses: Reponses) => {
  const profil = profilDe(modele, portee, reponses);
  return profil && lectures.get(`${portee} ${slugDeProfil(profil)}`);
};

describe('the profiles', () => {
  it('are every combination that complete answers can have, once', () => {
    for (const portee of scope.options) {
      const etats = POSTURES.map((posture) => {
        const ids = criteresDe(modele, portee, posture).map(({ id }) => id);
        return [...new Set(combinaisons(ids).map((un) => etatDePosture(ids.map((id) => un[id] ?? 'vide'))))];
      });
      const attendus = (etats[0] ?? []).flatMap((sais) =>
        (etats[1] ?? []).flatMap((veut) => (etats[2] ?? []).map((peux) => `${sais}-${veut}-${peux}`)),
      );
      expect(profils.map(slugDeProfil).toSorted()).toEqual(attendus.toSorted());
    }
    expect(new Set(profils.map(slugDeProfil)).size).toBe(profils.length);
  });

  it('have one sentence each', () => {
    expect(new Set(profils.map((profil) => phraseDeProfil(modele, profil))).size).toBe(profils.length);
    expect(phraseDeProfil(modele, { sais: 'obstacle', veut: 'appui', peux: 'flou' })).toBe(
      'Il manque du savoir, du temps ou du matériel\u202f; le métier et l’équipe vont dans ce sens\u202f; ' +
        'une règle ou une protection reste à vérifier.',
    );
  });

  it('wait for an answer in each posture', () => {
    expect(profilDe(modele, 'personne', { accord: 'oui', temps: 'oui', loi: 'oui' })).toBeUndefined();
    expect(profilDe(modele, 'personne', { temps: 'oui', valeurs: 'non', loi: 'oui' })).toEqual({
      sais: 'flou',
      veut: 'obstacle',
      peux: 'flou',
    });
  });
});

describe('what a profile says', () => {
  it('is what the engine says of each complete set of answers', () => {
    fc.assert(
      fc.property(completes, ({ portee, reponses }) => {
        const lue = lectureDe(portee, reponses);
        if (!lue) throw new Error('no profile');
        const lire = lecture(modele, { portee, reponses });
        const premiere = firstHit(modele.maintenant, portee, lire)?.premiere;
        if (!premiere) throw new Error('no first row');
        expect(lue.premieres.find(({ si }) => conditionVraie(si, lire))?.regle.id).toBe(premiere.id);
        const vraies = <R extends { readonly id: string }>(lignes: readonly LigneDeProfil<R>[]) =>
          lignes
            .filter(({ si, sauf }) => conditionVraie(si, lire) && !sauf.includes(premiere.orientation))
            .map(({ regle }) => regle.id);
        for (const table of ['ajouts', 'equipe', 'secteur', 'tensions'] as const)
          expect(vraies<{ readonly id: string }>(lue[table])).toEqual(
            collect<(typeof modele)[typeof table][number]>(
              modele[table],
              portee,
              lire,
              premiere.orientation,
            ).map(({ id }) => id),
          );
      }),
      { numRuns: 3000 },
    );
  });

  it('holds no line that its answers cannot reach, and settles what it can', () => {
    const simple = litProfil(modele, 'personne', { sais: 'appui', veut: 'appui', peux: 'appui' });
    expect(simple.premieres.map(({ regle }) => regle.id)).toEqual([
      'H1-02',
      'H1-05a',
      'H1-05',
      'H1-06',
      'H1-11',
      'H1-12',
    ]);
    expect(simple.premieres.at(-1)?.si).toEqual({});
    const bloque = litProfil(modele, 'service', { sais: 'obstacle', veut: 'appui', peux: 'fragile' });
    expect(bloque.premieres.map(({ regle }) => regle.id)).toEqual(['H1-02', 'H1-06', 'H1-08']);
    expect(bloque.premieres.at(-1)?.si).toEqual({});
  });

  it('counts a question left aside as « je ne sais pas » in the first table', () => {
    fc.assert(
      fc.property(completes, ({ portee, reponses }) => {
        const sans = Object.fromEntries(Object.entries(reponses).filter(([, valeur]) => valeur !== 'nsp'));
        const premiere = (answers: Reponses) =>
          firstHit(modele.maintenant, portee, lecture(modele, { portee, reponses: answers }))?.premiere.id;
        expect(premiere(sans)).toBe(premiere(reponses));
      }),
    );
  });
});
