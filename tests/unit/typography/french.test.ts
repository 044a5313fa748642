import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFrench } from '../../../src/typography/apply.ts';
import { french } from '../../../src/typography/french.ts';
import { treeOf } from '../mdx/rendered.ts';

/** `_` stands for a no-break space and `~` for a narrow one, so that tables can be read. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('french', () => {
  it.each([
    ["l'équipe n'est pas là", 'l’équipe n’est pas là'],
    ["d'«un», l'", 'd’«un», l’'],
    ['Attendez...', 'Attendez…'],
    ['Quoi ?', 'Quoi~?'],
    ['Non ! Si ; peut-être', 'Non~! Si~; peut-être'],
    ['Quoi ? !', 'Quoi~?~!'],
    ['Une chose : celle-ci', 'Une chose_: celle-ci'],
    ['« mot »', '«_mot_»'],
    ['« Quoi ? »', '«_Quoi~?_»'],
    ['10 %, 5 €, 3 km, 8 h, 15 min', '10_%, 5_€, 3_km, 8_h, 15_min'],
    ['72 heures, 3 mois, 2 ans, 1 jour', '72_heures, 3_mois, 2_ans, 1_jour'],
    ['1 000 personnes, 12 345 678 fois', '1~000 personnes, 12~345~678 fois'],
    ['art. 16, p. 3, al. 2, § 4, n° 5', 'art._16, p._3, al._2, §_4, n°_5'],
    [
      'le 26 mars 2018, le 1er août, 3 marsouins, 2126 mars',
      'le 26_mars 2018, le 1er_août, 3 marsouins, 2126 mars',
    ],
  ])('%s', (typed, read) => {
    expect(seen(french(typed))).toBe(read);
  });

  it.each([
    '14:30',
    'à 9:05 ou 14:30',
    'a:b',
    'mot;mot',
    'Quoi?',
    "5'",
    '«mot»',
    'en 2024 300 personnes',
    "https://example.org/l'a...b?c=d:e;f!g",
    'www.example.org/a?b!',
    'l’a...b@example.org',
  ])('leaves %s as it is', (text) => {
    expect(french(text)).toBe(text);
  });

  it('works around an address', () => {
    expect(seen(french("l'adresse : https://a.be/l'x?y=1 !"))).toBe("l’adresse_: https://a.be/l'x?y=1~!");
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...[' ', '  ', '\u00a0', '\u202f', '\n', '«', '»', '?', '!', ';', ':', '.', '...', "'", '’', '…', ')'],
    ),
    fc.constantFrom(
      'l',
      'é',
      '12',
      '000',
      '345',
      ' %',
      ' h',
      ' ans',
      'art. ',
      '§ ',
      'n° ',
      'www.',
      'https://a.be/',
      'a@b.be',
      '@',
    ),
    fc.string({ maxLength: 3 }),
  );
  const prose = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(french(french(text))).toBe(french(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('changes only spaces, apostrophes and dots', () => {
    const letters = (text: string) => text.replaceAll('…', '...').replaceAll(/[\s'’.]/g, '');
    fc.assert(
      fc.property(prose, (text) => {
        expect(letters(french(text))).toBe(letters(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('never changes an address', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(address, prose, (url, text) => {
        fc.pre(/^[\w.+-]+@[\w-]+\.\S+$|^http/.test(url));
        expect(french(`Voir : ${url} ${text}`)).toContain(` ${url}`.trimStart());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('applyFrench', () => {
  it('reaches the text and the attributes that are read, not identifiers nor addresses', () => {
    const tree = treeOf(
      `Quoi ? <Source id="loi-2018" passage="art. 16" /> [l'avis](https://a.be/l'x)\n\n<Encadre titre="Danger !">\n\nL'accès\n\n</Encadre>`,
    );
    applyFrench(tree);
    const found = seen(JSON.stringify(tree));
    for (const expected of [
      'Quoi~?',
      'art._16',
      'l’avis',
      "https://a.be/l'x",
      'Danger~!',
      'L’accès',
      '"loi-2018"',
    ])
      expect(found).toContain(expected);
  });
});
