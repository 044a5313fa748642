import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/personal-data/detection.ts';
import { mask } from '../../../src/personal-data/mask.ts';
import { warning } from '../../../src/personal-data/warnings.ts';
import { maskAll } from './read.ts';

describe('the sentence', () => {
  it.each<[Kind, string]>([
    [
      'registre-national',
      'Ceci ressemble à un numéro de registre national. Une feuille se perd\u00a0: mieux vaut l’enlever.',
    ],
    [
      'carte-identite',
      'Ceci ressemble à un numéro de carte d’identité ou de compte. Une feuille se perd\u00a0: mieux vaut l’enlever.',
    ],
    [
      'iban',
      'Ceci ressemble à un numéro de compte bancaire. Une feuille se perd\u00a0: mieux vaut l’enlever.',
    ],
    [
      'telephone',
      'Ceci ressemble à un numéro de téléphone. Une feuille se perd\u00a0: mieux vaut l’enlever.',
    ],
    [
      'courriel',
      'Ceci ressemble à une adresse de courriel. Une feuille se perd\u00a0: mieux vaut l’enlever.',
    ],
    ['date-complete', 'Est-ce une date de naissance\u202f? L’année ou l’âge suffit souvent.'],
    ['nom', 'Est-ce le nom d’une personne\u202f? La feuille se lit aussi bien sans lui.'],
  ])('%s', (kind, sentence) => {
    expect(warning(kind)).toBe(sentence);
  });
});

describe('« Masquer »', () => {
  it('replaces one stretch', () => {
    expect(mask('gsm 0479 12 34 56, le soir', { start: 4, end: 17 })).toBe('gsm […], le soir');
  });
  it('is never longer than what it hides, for a field may be full', () => {
    expect(maskAll('Mme X, Mme Li, Mme Roy')).toBe('Mme …, Mme …, Mme […]');
  });
  it('leaves a sentence that can be read', () => {
    expect(maskAll('Mme Durand (85.07.30-033.28) préfère le 0479 12 34 56.')).toBe(
      'Mme […] ([…]) préfère le […].',
    );
  });
});
