import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesTapes } from '../../../src/diagnostic/group-codes.ts';
import { lienDesCodes } from '../../../src/diagnostic/group-link.ts';
import { encode } from '../../../src/diagnostic/share-code.ts';
import { modele, situations } from './load.ts';

const A = '0Q3JH-JQCFQ';
const B = '0ETCZ-4DE7X';
const bare = (code: string) => code.replace('-', '');
const signs = (texte: string) => codesTapes(texte).map(({ signes }) => signes);

describe('a code on its line', () => {
  it.each([
    A,
    '0Q3JHJQCFQ',
    '0Q3JH JQCFQ',
    '0Q 3J HJ QC FQ',
    '0Q3JH_JQCFQ',
    '0Q3JH.JQCFQ',
    '0Q3JH/JQCFQ',
    '0Q3JH\u00a0–\u202fJQCFQ',
    `1. ${A}`,
    `1.${A}`,
    `12) ${A}`,
    `3 – ${A}`,
    `4/ ${A}`,
    `• ${A}`,
    `- ${A}`,
    `«\u00a0${A}\u00a0»`,
    `“${A}”.`,
    `${A}.`,
    `${A}!`,
    `Code\u00a0: ${A}`,
    `code ${A}`,
    `Code 2\u00a0: ${A}`,
    `Code, pour un travail en équipe\u00a0: ${A}`,
    `Votre code pour le travail en équipe\u00a0: ${A}`,
  ])('%j', (texte) => {
    expect(signs(texte)).toEqual([bare(A)]);
  });

  it('keeps E and T when they are two of its signs', () => {
    expect(signs('0E TC Z4 DE 7X')).toEqual([bare(B)]);
    expect(signs('0Z ET CZ 4D E7')).toEqual(['0ZETCZ4DE7']);
  });

  it('is refused, never completed with its number, when a sign is missing', () => {
    expect(signs('1. 0Q3JH-JQCF')).toEqual(['0Q3JHJQCF']);
  });
});

describe('a label', () => {
  it('cannot hold a code, since each begins with a digit', () => {
    expect(encode(modele, { portee: 'personne', reponses: {} })).toMatch(/^\d/);
    expect(signs(`${A} code : ${B}`)).not.toEqual([bare(B)]);
  });
});

describe('several codes on a line', () => {
  it.each([
    `${A} ${B}`,
    `${A}\t${B}`,
    `${A}/${B}`,
    `${A} - ${B}`,
    `${A} et ${B}`,
    `${A} ET ${B}`,
    `${A}|${B}`,
    `${A} + ${B}`,
    `${A}, ${B}`,
    `${A}\u202f; ${B}`,
    `1. ${A} 2. ${B}`,
    `Code 1\u00a0: ${A} Code 2\u00a0: ${B}`,
    bare(A) + bare(B),
  ])('%j', (texte) => {
    expect(signs(texte)).toEqual([bare(A), bare(B)]);
  });

  it('are parted and found again, whatever the answers', () => {
    const code = situations.map((situation) => encode(modele, situation));
    const between = fc.constantFrom(' ', '\t', ' / ', ' - ', ' et ', ' | ', '+', ', ', '\n', ' · ');
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 12 }), between, (codes, sign) => {
        // « et » alone may be taken for two signs, only if ten « et » make up a code.
        if (sign !== ' et ' || codes.length < 6) expect(signs(codes.join(sign))).toEqual(codes.map(bare));
      }),
    );
  });

  it('stay together, to be refused as one, when they are not whole', () => {
    expect(codesTapes(`${A} 0ETCZ-4DE7`)).toEqual([
      { ligne: 1, texte: `${A} 0ETCZ-4DE7`, signes: '0Q3JHJQCFQ0ETCZ4DE7' },
    ]);
  });
});

describe('what is pasted', () => {
  it('may be a link to this page: its codes are what stands after the sign #', () => {
    const link = `https://exemple.be/diagnostic/groupe/${lienDesCodes([[A, B], [A]])}`;
    for (const texte of [
      link,
      `Voici\u00a0: <${link}>`.replace('Voici\u00a0: ', ''),
      encodeURI(link),
      link.replace(',', '%2C'),
      link.replace(',', '+'),
    ])
      expect(signs(texte)).toEqual([bare(A), bare(B)]);
  });

  it('keeps the line of each code, blank lines counted', () => {
    expect(codesTapes(`\r\n${A}\r\n\r\n---\n1.\n${B}, ${A}`).map(({ ligne }) => ligne)).toEqual([2, 5, 6, 6]);
  });

  it('loses no letter and no digit that is not around a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABUZ09 -.,\n') }), (texte) => {
        const kept = signs(texte).join('');
        const typed = texte.replace(/[^A-Z0-9]/g, '');
        expect(typed.replace(/\d/g, '')).toBe(kept.replace(/\d/g, ''));
      }),
    );
  });
});
