import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuery } from '../../../src/search/query.ts';

describe('toQuery', () => {
  it.each([
    ['il veut pas de l’ordi', 'veut ordi'],
    ['mail pour un monsieur', 'mail monsieur'],
    ["l'école", 'école'],
    ['mot-de-passe', 'mot passe'],
    ['cœur', 'coeur'],
    ['RGPD, whatsapp…', 'RGPD whatsapp…'],
    ['  ', ''],
  ])('asks « %s » as « %s »', (typed, asked) => {
    expect(toQuery(typed)).toBe(asked);
  });

  it('keeps small words when nothing else is left', () => {
    expect(toQuery('est-ce que je peux ?')).toBe('est ce que je peux');
  });

  it('never asks nothing of someone who typed a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zàâéèêîôùç]{1,8}$/), { minLength: 1 }), (words) => {
        expect(toQuery(words.join(' '))).not.toBe('');
      }),
    );
  });
});
