import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/print/filter.ts';

const TEXT = 'L’échelle des normes : œuvrer en équipe, mots de passe';

describe('matches', () => {
  it.for([
    '',
    '  ',
    'echelle',
    'ÉCHELLE',
    'l’échelle',
    'oeuvrer equi',
    'passe mots',
    'norme',
    "l'éch",
    'd n',
  ])('finds: %s', (typed) => {
    expect(matches(TEXT, typed)).toBe(true);
  });

  it.for(['asse', 'normes absentes', 'zzz', '漢字'])('does not find: %s', (typed) => {
    expect(matches(TEXT, typed)).toBe(false);
  });
});
