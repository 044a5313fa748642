import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGroups } from '../../../src/search/concepts.ts';
import { nearness, phrasesOf, weighed } from '../../../src/search/nearest-phrase.ts';

const groups = readGroups([
  ['conjoint', 'mari', 'mec'],
  ['téléphone', 'gsm', 'tel'],
]);
const RARE = 10;
const weights: Readonly<Record<string, number>> = { regarde: 5, service: 2 };
const words = (text: string) => weighed(text, groups, ({ said }) => weights[said] ?? RARE);
const near = (asked: string, ...phrases: string[]) => nearness(words(asked), phrases.map(words));

describe('the names of a record', () => {
  it('are its title, its question and each of its other names', () => {
    const meta = { title: 'Un titre', question: 'Et alors ?', alias: 'gsm perdu, gsm volé', resume: 'Non' };
    expect(phrasesOf(meta)).toEqual(['Un titre', 'Et alors ?', 'gsm perdu', ' gsm volé']);
    expect(phrasesOf({ title: 'Un titre, et demi' })).toEqual(['Un titre, et demi']);
  });
});

describe('the nearness of a question to names', () => {
  it('is whole when one of them says the same with other words', () => {
    expect(near('son mec regarde son tel', 'autre chose', 'son mari regarde son gsm')).toBeCloseTo(1);
  });

  it('is greater when one name holds the words than when each stands in another', () => {
    expect(near('gsm service', 'gsm de service')).toBeGreaterThan(
      near('gsm service', 'gsm volé', 'service clos'),
    );
  });

  it('heeds the words that tell more', () => {
    expect(near('gsm service', 'gsm')).toBeGreaterThan(near('gsm service', 'service'));
  });

  it('knows a phrase of small words by them', () => {
    expect(near('est-ce que je peux', 'est-ce que je peux', 'gsm')).toBeCloseTo(1);
  });

  it('lies between 0 and 1, and is whole for a name itself', () => {
    const text = fc.array(fc.constantFrom('gsm', 'mari', 'service', 'lettre', 'volé'), { minLength: 1 });
    fc.assert(
      fc.property(text, text, (asked, name) => {
        const [a, b] = [[...new Set(asked)].join(' '), [...new Set(name)].join(' ')];
        expect(near(a, b)).toBeGreaterThanOrEqual(0);
        expect(near(a, b)).toBeLessThanOrEqual(1 + 1e-9);
        expect(near(a, a)).toBeCloseTo(1);
      }),
    );
  });
});
