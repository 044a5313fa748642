import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/personal-data/detect.ts';
import { emails, ibans, identityCards, nationalNumbers, telephones } from './generated.ts';
import { kinds, maskAll } from './read.ts';

const words = fc.constantFrom(
  'loi du',
  'Madame',
  'M.',
  'née le',
  'dossier n°',
  '+',
  '(',
  '0',
  '12',
  'et',
  'Durand',
);
const pieces = fc.oneof(
  words,
  nationalNumbers,
  identityCards,
  ibans,
  telephones,
  emails,
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const texts = fc
  .tuple(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(' ', ', ', '\n', '/', '-'))
  .map(([all, joint]) => all.join(joint));

describe('any text', () => {
  it('gives spans that stand in it, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds nothing of a kind once that kind is masked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = new Set(kinds(text));
        expect(kinds(maskAll(text)).filter((kind) => before.has(kind))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
