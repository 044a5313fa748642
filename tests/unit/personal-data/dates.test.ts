import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAll } from '../../../src/personal-data/free-text.ts';

const oneOf = (...all: string[]) => fc.constantFrom(...all);

const fullDates = oneOf(
  '12/03/1985',
  '12‑03‑1985',
  '12.3.1985',
  '12 03 1985',
  '12 mars 1985',
  '12-mars-1985',
  '12mars1985',
  '12  mars  1985',
  '1 er mars 1985',
  '12 févr. 1985',
  '3 août 1985',
);
const shortDates = oneOf('3/4/85', '03-04-85', '03 04 85', '12 mars 85', '1985-03-12');
const births = oneOf(
  'née le',
  'Né le :',
  'nés le',
  'nées le',
  'né·e le',
  'né(e) le',
  'né en',
  'née',
  'née à Namur le',
  'née à Saint-Gilles (Bruxelles) le',
  'née le lundi',
  'date de naissance :',
  'naiss.',
  'DN',
  'ddn',
  'D.N. :',
  'anniversaire',
  'ne le',
);
const norms = oneOf(
  'la loi du',
  'l’arrêté royal du',
  'l’arrêté du',
  'jugement du',
  'Cass.,',
  'C. trav. Liège,',
  'Trib. trav. Namur,',
  'Cour du travail de Bruxelles,',
  'CJUE,',
  'C.C.,',
  'la Constitution du',
  'RGPD du',
  'protocole du',
  'la recommandation du',
  'délibération du',
  'la Charte du',
  'AGCF du',
  'AGRBC du',
  'A.Gt. du',
  'A.G.W. du',
  'MB du',
  'B.S.',
  'en vigueur depuis le',
  'la lettre du',
);
/** Words of the law, where they say something else. */
const everyday = oneOf(
  'le mari arrêté le',
  'elle a arrêté en 2020 ;',
  'ordonnance du médecin, reçue,',
  'directive anticipée',
  'mandat d’arrêt,',
  'son code est du',
  'sans son accord, le',
);

describe('a date', () => {
  it('of birth, when the text says so: any shape, even after a law', () => {
    fc.assert(
      fc.property(
        oneOf('', 'La loi ne dit rien de Madame, '),
        births,
        fc.oneof(fullDates, shortDates),
        oneOf('NFC', 'NFD'),
        (law, born, date, form) => {
          expect(maskAll(`${law}${born} ${date}, seule`.normalize(form))).toBe(`${law}${born} […], seule`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stuck to its word', () => {
    expect(maskAll('né le12/03/1985')).toBe('né le[…]');
  });

  it('in full, which may be one', () => {
    fc.assert(
      fc.property(oneOf('', 'vue le', 'Madame, le', 'dit-elle.'), fullDates, (before, date) => {
        expect(maskAll(`${before} ${date}`)).toBe(`${before} […]`);
      }),
    );
    fc.assert(
      fc.property(everyday, fullDates, (before, date) => {
        expect(maskAll(`${before} ${date}`)).toBe(`${before} […]`);
      }),
    );
  });

  it('of a norm, which is everyone’s', () => {
    fc.assert(
      fc.property(norms, fullDates, (norm, date) => {
        const text = `Voir ${norm} ${date}, art. 3`;
        expect(maskAll(text)).toBe(text);
      }),
    );
  });

  it.each([
    '12.03.2003 (M.B.)',
    'arrêtés du 16/05/2024 et du 17/05/2024',
    'elle ne vient plus depuis le 3/4/24',
    'c’est nécessaire le 3/4/24',
    '3 maisons 2024',
    '2 10 2025',
    '3/4/85',
  ])('none in « %s »', (text) => {
    expect(maskAll(text)).toBe(text);
  });
});
