import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lectureSansRedite } from '../../../src/diagnostic/reading-list.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import { modele, situations } from './load.ts';

test('each entry is named once, two beside a suggestion at most, and only if it can be read', () => {
  const publiee = (entree: string) => !entree.startsWith('pratiques/');
  fc.assert(
    fc.property(situations, (situation) => {
      const { premiere, equipe, secteur } = lectureSansRedite(evaluate(modele, situation), publiee);
      const lists = [premiere, ...equipe.montre, ...secteur.montre].map(({ entrees }) => entrees);
      const all = lists.flat();
      expect(new Set(all).size).toBe(all.length);
      expect(all.every(publiee)).toBe(true);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(2);
      expect(premiere.entrees.length).toBeGreaterThan(0);
    }),
  );
});

test('a watched phone leads to what one does about it, before passwords', () => {
  const { premiere } = lectureSansRedite(
    evaluate(modele, { portee: 'personne', reponses: { securite: 'non' } }),
    () => true,
  );
  expect(premiere.entrees).toEqual([
    'conseils/travailler-avec-un-appareil-surveille',
    'conseils/mots-de-passe-rendre-l-acces',
  ]);
});
