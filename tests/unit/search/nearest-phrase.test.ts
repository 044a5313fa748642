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
  it('is the same when one of them says the same with other words', () => {
    const [asked, said] = ['son mec regarde son tel', 'son mari regarde son gsm'];
    expect(near(asked, 'autre chose', said)).toBeCloseTo(near(asked, asked));
  });

  it('is greater when several of them come near', () => {
    expect(near('gsm service', 'gsm de service', 'gsm')).toBeGreaterThan(
      near('gsm service', 'gsm de service'),
    );
  });

  it('is greater for a name that is said whole than for one of which a part is said', () => {
    expect(near('gsm service volé', 'gsm volé')).toBeGreaterThan(near('gsm service volé', 'gsm volé lettre'));
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
    expect(near('est-ce que je peux', 'est-ce que je peux')).toBeGreaterThan(1);
  });

  it('is never greater for a name than for what was asked itself', () => {
    const text = fc.array(fc.constantFrom('gsm', 'mari', 'service', 'lettre', 'volé'), { minLength: 1 });
    fc.assert(
      fc.property(text, text, (asked, name) => {
        const [a, b] = [[...new Set(asked)].join(' '), [...new Set(name)].join(' ')];
        expect(near(a, b)).toBeGreaterThanOrEqual(0);
        expect(near(a, b)).toBeLessThanOrEqual(near(a, a) + 1e-9);
      }),
    );
  });
});
