import { describe, expect, it } from 'vitest';
import { found } from './read.ts';

describe('what is left alone', () => {
  it.each([
    // Amounts, postcodes, hours, years, versions, short public numbers.
    ['1 250,50 € par mois, soit 15 000 € par an'],
    ['+1 250 000 000 €'],
    ['5000 Namur, 1060 Saint-Gilles'],
    ['de 09:30 à 12:00, ou 9 h 30 - 12 h 00'],
    ['09.30-12.00 / 13.30-16.00'],
    ['2019-2024, 2024-2025-2026'],
    ['112, 101, 107, 1733, 0800, 116 000, 1307'],
    ['astro@7.3.5, v0.12.34.56, 1.2.3-04'],
    ['@carnet, le carnet @ la commune'],
    // Norms and what names them.
    ['loi du 8 juillet 1976'],
    ['loi organique des centres publics d’action sociale du 8 juillet 1976'],
    ['arrêté royal n°\u00a05 du 06-11-2022'],
    ['Décret et ordonnance conjoints du 16/05/2024 et du 17/05/2024'],
    ['CCT n° 149 du 26 janvier 2021'],
    ['Moniteur belge, 3 mai 1987'],
    ['(M.B. 03.05.1987)'],
    ['l’arrêt de la Cour du 25 septembre 2025'],
    ['A.R. du 3 mai 1987'],
    ['l’accord de coopération du 3 mai 1987'],
    ['n° 2024011422, art. 12, § 3, 458'],
    ['https://www.ejustice.just.fgov.be/eli/loi/1994/02/17/1994021048/justel'],
    ['eli/decreet/2024/02/29/2024002052/justel, C-2024/002052, 32016R0679'],
    ['https://exemple.be/_01486013/le-forem-01-01-2025-regime'],
    // Numbers with a shape, which are not what they look like.
    ['85.07.30-033.29'],
    ['85 07 30 033 29'],
    ['85073003329'],
    ['85.13.30-033.06'],
    ['591-1917064-59'],
    ['BE68 5390 0754 7035'],
    ['BE68 5390 0754 703'],
    ['+++090/9337/55493+++'],
    ['***090/9337/55493***'],
    ['0403.170.701, BE 0403.170.701, TVA BE0403170701'],
    ['BCE 0479 123 456'],
    ['BE 0479.123.456'],
    // 04790000 leaves 43 by 97: the check is 54.
    ['0479.000.054'],
    ['dossier n° 061234567'],
    ['n° de client 045678912, numéro de contrat 0478123456'],
    ['081 082 083, 081,082,083'],
    ['06 07 08 09 10'],
    ['06.12.24 - 07.12.24'],
    ['02.12.24 (125)'],
    ['Instagram @carnet.be'],
    ['19850730-033.29'],
    ['dossier 2024/00123-04'],
    ['978-2-8027-1234-5'],
    // Dates that no one was born on, titles without a name.
    ['03/05/87'],
    ['32/05/1987, 12/13/1987'],
    ['2024-11-23'],
    ['mai 1987'],
    ['Madame la directrice'],
    ['MADAME LA DIRECTRICE'],
    ['Madame La Directrice'],
    ['Madame, Monsieur,'],
    ['Monsieur et Madame'],
    ['madame a dit non'],
    ['120 m. Puis'],
    ['Mesdames et Messieurs'],
    ['M. […] et Mme […]'],
    [''],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
