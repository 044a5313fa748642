import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unveiled, veiled, veiledNames } from '../../../src/search/veil.ts';

/** What the indexer keeps of a text: words with a letter or a digit that some language uses. */
const seen = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a veiled text', () => {
  it('shows its telling words only', () => {
    expect(seen(veiled("Il ne veut pas d'un téléphone, ni de l'ordinateur."))).toEqual([
      'téléphone',
      'ordinateur',
    ]);
  });

  it('shows its small words when it has no others, name by name', () => {
    expect(veiled('Est-ce que je peux ?')).toBe('Est-ce que je peux ?');
    expect(seen(veiledNames('je sais, mon téléphone'))).toEqual(['je', 'sais', 'téléphone']);
  });

  it('has as many words as before, for excerpts are cut by their number, and can be read again', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('le', 'À', 'qu’il', 'où', 'CPAS', 'œil', '3', '&'), fc.string()),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ').replaceAll(/[\ue000-\uf8ff]/g, '');
        expect(veiled(text).split(' ')).toHaveLength(text.split(' ').length);
        expect(unveiled(veiled(text))).toBe(text);
        expect(unveiled(veiledNames(text))).toBe(text);
      }),
    );
  });
});
