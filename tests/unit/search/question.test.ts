import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/question.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf(
  'Un mot de passe oublié se retrouve. Le formulaire, l’école, une adresse, la carte, le numérique.',
  'Refuser le numérique au travail. Une carte d’identité. Overdose. Idées noires. Un coup de fil, une coupe.',
  'Il signe. Un tour, un compte, des toits.  Machiner.',
  'La traduction, traduire un courrier ; prendre rendez-vous. CPAS. Guichet. Est-ce que je peux.',
);
/** Words that this carnet holds. */
const held = [
  'refuser',
  'numérique',
  'carte',
  'identité',
  'overdose',
  'signe',
  'tour',
  'compte',
  'toits',
  'machiner',
  'cpas',
];
const asked = (typed: string, exact = false) =>
  understand(typed, vocabulary, exact).terms.map(({ asked: word }) => word);

describe('what is asked of the index', () => {
  it.each([
    ['mot de passe', ['mot', 'passe']],
    ['comment retrouver le mot-de-passe ?', ['retrouve', 'mot', 'passe']],
    ['C.P.A.S.', ['cpas']],
    ["l'ecole", ['école']],
    ['lecole', ['école']],
    ['il refusait', ['refuser']],
    ['refusable', ['refuser']],
    ['guich', ['guich']],
    ['trad un courrier', ['trad', 'courrier']],
  ])('for « %s » is %j', (typed, words) => {
    expect(asked(typed)).toEqual(words);
  });

  it('keeps small words when nothing else is left', () => {
    expect(asked('est-ce que je peux ?')).toEqual(['est', 'ce', 'que', 'je', 'peux']);
  });

  it.each([
    ['oublée', 'oublié'],
    ['formulire', 'formulaire'],
    ['numérike', 'numérique'],
    ['guihcet', 'guichet'],
    ['addresse', 'adresse'],
    ['machnes', 'machiner'],
  ])('mends « %s » into « %s », and says so', (typed, meant) => {
    const { terms, corrected } = understand(`le ${typed}`, vocabulary);
    expect(terms.map((term) => term.asked)).toEqual([meant]);
    expect(corrected).toEqual({ from: `le ${typed}`, to: `le ${meant}`, applied: true });
  });

  it('only offers the correction to someone who asks for exactly what was typed', () => {
    const { terms, corrected } = understand('formulire', vocabulary, true);
    expect(terms).toMatchObject([{ asked: 'formulire', known: false }]);
    expect(corrected).toEqual({ from: 'formulire', to: 'formulaire', applied: false });
  });

  it.each(['xqzwv', 'zzzzzzz', '漢字', '99999'])('does not know « %s », and does not guess', (typed) => {
    expect(understand(typed, vocabulary)).toMatchObject({ terms: [{ known: false }] });
    expect(understand(typed, vocabulary).corrected).toBeUndefined();
  });

  it('asks an everyday word by those that the carnet uses', () => {
    expect(understand('boulot', vocabulary).terms).toMatchObject([{ asked: 'travail', known: true }]);
  });

  it('never mends a word that the carnet holds', () => {
    for (const written of held) {
      const { corrected } = understand(written, vocabulary);
      expect(corrected).toBeUndefined();
    }
  });

  it('is the same whatever the case, accents and signs between words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...held), { minLength: 1 }),
        fc.constantFrom('-', '’', ' '),
        (words, sign) => {
          const typed = words.join(' ');
          const plain = typed.normalize('NFD').replace(/\p{M}/gu, '');
          expect(asked(plain)).toEqual(asked(typed));
          expect(asked(typed.toUpperCase())).toEqual(asked(typed));
          expect(asked(words.join(sign))).toEqual(asked(typed));
        },
      ),
    );
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { terms } = understand(typed, vocabulary);
        expect(new Set(terms.map((term) => term.typed)).size).toBe(terms.length);
      }),
    );
  });
});

describe('words that stand for others', () => {
  const concepts = (typed: string) => understand(typed, vocabulary).terms.map((term) => term.concepts);

  it.each([
    ['boulot', 'travail'],
    ['il veut plus de carte', 'refuser la carte'],
    ['il ve pa de carte', 'refuser la carte'],
    ['power of attorney', 'carte'],
    ['boulotcarte', 'travail carte'],
    ['limprime', 'formulaire'],
  ])('« %s » is understood as « %s »', (typed, meant) => {
    expect(concepts(typed)).toEqual(concepts(meant));
  });

  it('an expression is one term, asked by the words of the carnet that say the same', () => {
    expect(understand('il ne veut pas du numérique', vocabulary).terms).toMatchObject([
      { typed: 'veut pas', asked: 'refuser', groups: ['refu'], known: true },
      { asked: 'numérique' },
    ]);
  });

  it('small words stay small, whatever everyday word they resemble', () => {
    expect(asked('lui-même')).not.toContain('mémé');
  });

  it('is not mended when all that is left of it is unknown: it speaks of something else', () => {
    expect(understand('guihcet', vocabulary).corrected?.applied).toBe(true);
    expect(understand('guihcet zzyzx', vocabulary).corrected).toMatchObject({ applied: false });
  });
});

describe('danger', () => {
  it('is told by words that are not mended into those of the carnet', () => {
    expect(understand('il saigne', vocabulary).corrected).toBeUndefined();
  });

  it('is not guessed for someone who asks for exactly what was typed', () => {
    expect(understand('se teur', vocabulary, true).danger).toBe(false);
  });

  it.each([
    'overdose',
    'une OVERDOZE',
    'elle a des idees noires',
    'des coups',
    'un coup',
    'il saigne',
    'il saigen',
    'se teur',
  ])('is heard in « %s »', (typed) => {
    expect(understand(typed, vocabulary).danger).toBe(true);
  });

  it.each(['une coupe', 'idées', 'noires, les idées', 'formulaire'])('is not heard in « %s »', (typed) => {
    expect(understand(typed, vocabulary).danger).toBe(false);
  });
});

it.each([
  ['c’est quoi un guichet', ['glossaire']],
  ['que veut dire CPAS', ['glossaire']],
  ['définition guichet', ['glossaire']],
  ['guichet ou CPAS, c’est quoi la différence', ['glossaire']],
  ['quelle loi dit que la carte', ['normes']],
  ['article 58 CPAS', ['normes']],
  ['qui appeler pour une carte', ['contacts']],
  ['on appelle qui pour une carte', ['contacts']],
  ['CPAS téléphone', ['contacts']],
  ['donner mon numéro', []],
  ['où se plaindre du guichet', ['contacts']],
  ['numéro du CPAS', ['contacts']],
  ['signaler une erreur sur ce site', ['page']],
  ['une carte au guichet', []],
])('« %s » asks for the kinds %j', (typed, kinds) => {
  expect(understand(typed, vocabulary).sought).toEqual(kinds);
});
