import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/diagnostic/check-character.ts';
import { criteresPoses, type Modele } from '../../../src/diagnostic/model.ts';
import {
  CRITERES_DU_CODE,
  decode,
  encode,
  type SituationPartagee,
} from '../../../src/diagnostic/share-code.ts';
import { answer, criterionId } from '../../../src/schemas/diagnostic-ids.ts';
import { modele } from './load.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;

/** Any situation that the form can give: only answers to questions that its scope asks. */
const partagees: fc.Arbitrary<SituationPartagee> = fc
  .constantFrom('personne' as const, 'service' as const)
  .chain((portee) =>
    fc.record(
      {
        portee: fc.constant(portee),
        intention: fc.constantFrom(...modele.intention.choix.map(({ id }) => id)),
        reponses: fc.record(
          Object.fromEntries(
            criteresPoses(modele, portee).map(({ id }) => [id, fc.constantFrom(...answer.options)]),
          ),
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['portee', 'reponses'] },
    ),
  );

const refusOf = (texte: string, reader: Modele = modele): string | undefined => {
  const lu = decode(reader, texte);
  return 'refus' in lu ? lu.refus : undefined;
};
const replaced = (code: string, place: number, sign: string) =>
  code.slice(0, place) + sign + code.slice(place + 1);
const letters = (code: string) => code.replace('-', '');

const example = {
  portee: 'personne',
  intention: 'place',
  reponses: { accord: 'partie', suite: 'nsp', temps: 'non', loi: 'oui', mandat: 'non', securite: 'partie' },
} as const satisfies SituationPartagee;

describe('a share code', () => {
  it('gives back every situation, in ten characters', () => {
    fc.assert(
      fc.property(partagees, (situation) => {
        const code = encode(modele, situation);
        expect(code).toMatch(SHAPE);
        expect(decode(modele, code)).toEqual(situation);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds the fullest sheet at the highest version', () => {
    const last = { ...modele, version: 63 };
    const full: SituationPartagee = {
      portee: 'personne',
      intention: 'nsp',
      reponses: Object.fromEntries(criterionId.options.map((id) => [id, 'nsp'])),
    };
    expect(decode(last, encode(last, full))).toEqual(full);
  });

  it('never changes for the same answers: codes are already on paper', () => {
    const first = { ...modele, version: 1 };
    expect(encode(first, example)).toMatchInlineSnapshot(`"0NTEA-7VD5F"`);
    expect(encode(first, { portee: 'service', reponses: {} })).toMatchInlineSnapshot(`"0GWDF-TJCDY"`);
  });

  it('has a place for each criterion, each intention', () => {
    expect([...CRITERES_DU_CODE]).toEqual(criterionId.options);
    for (const { id } of modele.intention.choix)
      expect(decode(modele, encode(modele, { ...example, intention: id }))).toMatchObject({ intention: id });
  });

  it('leaves out an answer to a question that its scope does not ask', () => {
    const code = encode(modele, { portee: 'service', reponses: { faisable: 'non', loi: 'oui' } });
    expect(decode(modele, code)).toEqual({ portee: 'service', reponses: { loi: 'oui' } });
  });
});

describe('a mistyped code', () => {
  it('is always noticed when one character is wrong, whichever it is', () => {
    fc.assert(
      fc.property(partagees, (situation) => {
        const code = letters(encode(modele, situation));
        for (let place = 0; place < code.length; place++)
          for (const sign of ALPHABET)
            if (sign !== code[place])
              expect(refusOf(replaced(code, place, sign))).toMatch(/^Un signe ne va pas/);
      }),
      { numRuns: 100 },
    );
  });

  it('is always noticed when two characters are exchanged, neighbours or not', () => {
    fc.assert(
      fc.property(partagees, (situation) => {
        const code = letters(encode(modele, situation));
        for (let one = 0; one < code.length; one++)
          for (let two = one + 1; two < code.length; two++)
            if (code[one] !== code[two])
              expect(refusOf(replaced(replaced(code, one, code.charAt(two)), two, code.charAt(one)))).toMatch(
                /^Un signe ne va pas/,
              );
      }),
    );
  });

  it.each([
    ['', /dix signes.* celui-ci en a 0\.$/],
    ['0Q3JH', /dix signes/],
    ['0Q3JH-JQCFQ-0', /en a 11\.$/],
    ['0Q3JU-JQCFQ', /«\u00a0U\u00a0» n’existe dans aucun code/],
    ['0Q3J!-JQCFQ', /«\u00a0!\u00a0»/],
    ['0Q3J\u{1f600}-JQCFQ', /«\u00a0\u{1f600}\u00a0»/u],
  ])('%j is refused with its reason', (texte, reason) => {
    expect(refusOf(texte)).toMatch(reason);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (texte) => {
        expect(() => decode(modele, texte)).not.toThrow();
      }),
    );
  });
});

describe('a code as people write it', () => {
  const code = encode(modele, example);
  it.each([
    code.toLowerCase(),
    letters(code),
    ` ${code.split('').join(' ')} `,
    code.replace('-', '\u00a0–\u202f'),
    code.replace('-', '\u2011'),
    `\u200b${code}\ufeff`,
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
    code.replaceAll('0', 'O').replaceAll('1', 'I'),
  ])('%j', (texte) => {
    expect(decode(modele, texte)).toEqual(example);
  });
});

describe('a code that was made otherwise', () => {
  const signed = (values: readonly number[]) =>
    [...values, checkValue(values)].map((value) => ALPHABET[value]).join('');
  const split = (number: number) =>
    Array.from({ length: 9 }, (_, place) => Math.floor(number / 32 ** (8 - place)) % 32);

  it('is refused when it comes from another version, with both versions named', () => {
    const older = encode({ ...modele, version: 7 }, example);
    expect(refusOf(older)).toMatch(/version 7 des questions, et cette page lit la version \d+/);
    expect(refusOf(older, { ...modele, version: 7 })).toBeUndefined();
  });

  it('is refused when it answers a question that its scope does not ask', () => {
    // Scope « service », and « faisable » answered: twelve places of five after it.
    const number = modele.version * 2 ** 39 + 5 ** 15 + 5 ** 12;
    expect(refusOf(signed(split(number)))).toMatch(/répond à «\u00a0service possible\u00a0»/);
  });

  it('is refused beyond the last place', () => {
    expect(refusOf(signed(split(modele.version * 2 ** 39 + 14 * 5 ** 15)))).toMatch(/aucune feuille/);
    expect(refusOf(signed(split(modele.version * 2 ** 39 + 14 * 5 ** 15 - 1)))).toMatch(/service possible/);
  });
});
