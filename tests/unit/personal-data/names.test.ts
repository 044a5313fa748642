import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAll } from '../../../src/personal-data/free-text.ts';
import { found } from './read.ts';

const TITLES = [
  'Madame',
  'Monsieur',
  'Mme',
  'Mme.',
  'M.',
  'mr',
  'Mesdames',
  'Messieurs',
  'Dr',
  'Dr.',
  'Docteur',
  'Me',
  'Maître',
  'Mevrouw',
  'Dhr.',
  'née',
  'épouse',
  'veuve',
];
/** « M de », « le juge de » may open anything: only a capital makes a name after these. */
const WEAK_TITLES = [
  'M',
  'MM',
  'M. le juge',
  'Madame la directrice',
  'Madame la Directrice',
  'Mme l’assistante',
];
const CAPITALISED = [
  'Durand',
  'DURAND',
  'Thérèse',
  'Éloïse Durand',
  'Marie ROY',
  'N‘Diaye',
  'N`Diaye',
  'O‘Brien',
  'Du\u00adrand',
  'Durand‑Dupont',
  'L’Hoir',
  'Le Goff',
  'La Haye',
];
const NAMES = [
  ...CAPITALISED,
  'de la Tour',
  'de l’Arbre',
  'Durand/Dupont',
  'del Río',
  'el-Amrani',
  'al-Sayed',
  'dos Santos',
  'ten Brink',
  'abd el Kader',
  'bin Saïd',
  't’Serstevens',
  '’t Hart',
];

describe('a name after its title', () => {
  it('is masked whole, its accents typed with their letters or apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...NAMES)),
          fc.tuple(fc.constantFrom(...WEAK_TITLES), fc.constantFrom(...CAPITALISED)),
        ),
        fc.constantFrom('NFC', 'NFD'),
        ([title, name], form) => {
          const masked = `Voir ${title} […] demain.`.normalize();
          expect(maskAll(`Voir ${title} ${name} demain.`.normalize(form))).toBe(masked);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Mme A.B. vient', 'Mme […] vient'],
    ['Mme A. B.', 'Mme […]'],
    ['Mme J.-M. D.', 'Mme […]'],
    ['M. J. Le Goff vient', 'M. […] vient'],
    ['M.D. vient', 'M.… vient'],
    ['M. B. vient', 'M. … vient'],
    ['MADAME LA HAYE', 'MADAME […]'],
    ['Madame (Durand)', 'Madame ([…])'],
    ['Madame « Durand »', 'Madame « […] »'],
    ['Mme Durand née Dupont', 'Mme […] née […]'],
    // The mask stops with the name.
    ['Mme D. Elle refuse', 'Mme … Elle refuse'],
    ['Mme Durand Elle refuse', 'Mme […] Elle refuse'],
    ['Mme Durand CPAS de Namur', 'Mme […] CPAS de Namur'],
    ['Mme Durand AR du 12/03/2003', 'Mme […] AR du 12/03/2003'],
    ['Mme Durand A.R. du 12/03/2003', 'Mme […] A.R. du 12/03/2003'],
    ['Mme A.R. vient', 'Mme […] vient'],
  ])('%s', (text, masked) => {
    expect(maskAll(text)).toBe(masked);
  });
});

describe('a title without a name', () => {
  it.each([
    'Monsieur Le Juge',
    'Madame La Juge',
    'Madame La Bourgmestre',
    'Monsieur Le Médiateur',
    'Madame L’Assistante',
    'Madame la Directrice Générale',
    'Madame la directrice du CPAS',
    'Monsieur le Juge de Paix',
    'Monsieur du Forem',
    'M. Tout-le-Monde',
    'Madame Elle refuse',
    'le MR Namur',
    'centre P.M.S. Namur',
    'A.M. du Conseil',
    'M.B. Namur',
    'on me Dit',
    'une idée née ici',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
