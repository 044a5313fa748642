import { describe, expect, it } from 'vitest';
import { found } from './read.ts';

// Every number is made up, or comes from the documentation of a format.
describe('what is found', () => {
  it.each([
    ['85.07.30-033.28', 'registre-national: 85.07.30-033.28'],
    ['Son NISS : 850730 033 28, dit-elle', 'registre-national: 850730 033 28'],
    ['NN85073003328.', 'registre-national: 85073003328'],
    ['17 07 30 033 84', 'registre-national: 17 07 30 033 84'],
    // Bis numbers, unknown dates of birth, a check number below ten.
    ['99200199926', 'registre-national: 99200199926'],
    ['00.00.01-001.66', 'registre-national: 00.00.01-001.66'],
    ['85.00.00-003.36', 'registre-national: 85.00.00-003.36'],
    ['85.07.30-013.48', 'registre-national: 85.07.30-013.48'],
    ['87.05.03-018.08', 'registre-national: 87.05.03-018.08'],
    ['**85.07.30-033.28**', 'registre-national: 85.07.30-033.28'],
    ['_0479 12 34 56_', 'telephone: 0479 12 34 56'],
    ['**a.d@exemple.be**', 'courriel: a.d@exemple.be'],
    ['carte 591-1917064-58', 'carte-identite: 591-1917064-58'],
    ['591 2010999 97', 'carte-identite: 591 2010999 97'],
    ['000001103271', 'carte-identite: 000001103271'],
    ['BE68 5390 0754 7034', 'iban: BE68 5390 0754 7034'],
    ['IBAN:be68539007547034', 'iban: be68539007547034'],
    ['BE68 539-0075470-34', 'iban: BE68 539-0075470-34'],
    ['FR14 2004 1010 0505 0001 3M02 606 pour le loyer', 'iban: FR14 2004 1010 0505 0001 3M02 606'],
    ['GB29NWBK60161331926819', 'iban: GB29NWBK60161331926819'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'iban: MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
    ['PK36SCBL0000001123456702', 'iban: PK36SCBL0000001123456702'],
    // Algeria is not in the registry.
    ['DZ58 0002 1000 0111 3000 0005 70', 'iban: DZ58 0002 1000 0111 3000 0005 70'],
    ['BR18 0036 0305 0000 1000 9795 493C 1', 'iban: BR18 0036 0305 0000 1000 9795 493C 1'],
    ['son gsm 0479/12.34.56', 'telephone: 0479/12.34.56'],
    ['gsm0479123456', 'telephone: 0479123456'],
    ['0456 12 34 56', 'telephone: 0456 12 34 56'],
    ['02 413 37 37', 'telephone: 02 413 37 37'],
    ['(02) 413 37 37', 'telephone: 02) 413 37 37'],
    ['081/22.33.44', 'telephone: 081/22.33.44'],
    ['071/233.001', 'telephone: 071/233.001'],
    ['0800/30.030', 'telephone: 0800/30.030'],
    ['0800 32 123', 'telephone: 0800 32 123'],
    ['+32 (0)479 12 34 56', 'telephone: 32 (0)479 12 34 56'],
    ['+32 2 413 37 37', 'telephone: 32 2 413 37 37'],
    ['0032/81.22.33.44', 'telephone: 0032/81.22.33.44'],
    ['00800 2123 2123', 'telephone: 00800 2123 2123'],
    ['+33 6 12 34 56 78', 'telephone: 33 6 12 34 56 78'],
    ['00212 612 34 56 78', 'telephone: 00212 612 34 56 78'],
    ['le 12/05 0479 12 34 56', 'telephone: 0479 12 34 56'],
    ['02 413 37 37 25 euros', 'telephone: 02 413 37 37'],
    ['a.durand+cpas@exemple.be.', 'courriel: a.durand+cpas@exemple.be'],
    ['mailto:rené@mon-cpas.exemple.be?subject=x', 'courriel: rené@mon-cpas.exemple.be'],
    ['0479123456@exemple.be', 'courriel: 0479123456@exemple.be'],
    ['née le 03/05/1987', 'date-complete: 03/05/1987'],
    ['3-5-1987', 'date-complete: 3-5-1987'],
    ['03.05.1987.', 'date-complete: 03.05.1987'],
    ['le 3 mai 1987', 'date-complete: 3 mai 1987'],
    ['1er août 1987', 'date-complete: 1er août 1987'],
    ['3\u00a0sept.\u00a01987', 'date-complete: 3\u00a0sept.\u00a01987'],
    ['né le 3/5/87', 'date-complete: 3/5/87'],
    ['La loi protège l’enfant né le 3 mai 2015', 'date-complete: 3 mai 2015'],
    ['C’est la loi. Elle a signé le 3 mai 2024', 'date-complete: 3 mai 2024'],
    ['sans son accord, le 3 mai 2024', 'date-complete: 3 mai 2024'],
    ['Madame Durand refuse', 'nom: Durand'],
    ['Mme Van den Berghe-Dupont', 'nom: Van den Berghe-Dupont'],
    ['monsieur de Smet vient', 'nom: de Smet'],
    ['M.Durand', 'nom: Durand'],
    ['Mlle D’Hondt', 'nom: D’Hondt'],
    ['MADAME LEROY', 'nom: LEROY'],
    ['Madame X', 'nom: X'],
    ['Mme Le Goff', 'nom: Le Goff'],
  ])('%s', (text, detection) => {
    expect(found(text)).toEqual([detection]);
  });

  it('finds everything in one line, in the order of the text', () => {
    expect(
      found('Mme Durand, née le 03/05/1987 (87.05.03-018.08), 0479 12 34 56 ou 02 413 37 37, a.d@exemple.be'),
    ).toEqual([
      'nom: Durand',
      'date-complete: 03/05/1987',
      'registre-national: 87.05.03-018.08',
      'telephone: 0479 12 34 56',
      'telephone: 02 413 37 37',
      'courriel: a.d@exemple.be',
    ]);
  });
});
