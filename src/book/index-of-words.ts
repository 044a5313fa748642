import { byText, type Carnet } from '../carnet/carnet.ts';
import { referenceUrl } from '../carnet/links.ts';
import { anchorOf, typstCall } from '../mdx/typst.ts';

/** A line of the index: a term of the glossary, or a word that people use for one. */
export interface IndexLine {
  readonly word: string;
  /** Where the term is defined. */
  readonly anchor: string;
  /** The term to look under, when the word is not the term itself. */
  readonly see?: string;
}

/** The terms of the glossary, their abbreviations and the words that people really use for them, as a French index sorts them. */
export function indexLines({ glossaire }: Pick<Carnet, 'glossaire'>): IndexLine[] {
  const terms = new Set(glossaire.map(({ terme }) => terme.toLocaleLowerCase('fr')));
  const lines = glossaire.flatMap(({ id, terme, sigle, synonymes }): IndexLine[] => {
    const anchor = anchorOf(referenceUrl('terme', id));
    const others = [...new Set([...(sigle === undefined ? [] : [sigle]), ...synonymes])];
    return [
      { word: terme, anchor },
      ...others
        .filter((word) => !terms.has(word.toLocaleLowerCase('fr')))
        .map((word) => ({ word, anchor, see: terme })),
    ];
  });
  return lines.sort(byText(({ word, see = '' }) => `${word}\u0000${see}`));
}

/** The first letter under which a word is looked up; figures stand together before the letters. */
export function initialOf(word: string): string {
  const [first = ''] = word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase('fr');
}

/** The index: each term with the page of its definition and the pages that call it. */
export function indexOfWords(carnet: Carnet): string {
  let letter = '';
  const lines = indexLines(carnet).flatMap(({ word, anchor, see }) => {
    const initial = initialOf(word);
    const heading = initial === letter ? [] : [typstCall('lettre', {}, initial)];
    letter = initial;
    return [...heading, typstCall('entree-d-index', { mot: word, cible: anchor, voir: see })];
  });
  return [
    typstCall(
      'section',
      { ancre: 'index', titre: 'Index' },
      'En gras, la page où le mot est défini\u00a0; puis celles où une fiche l’emploie.',
    ),
    typstCall('en-colonnes', { nombre: 3 }, lines.join('\n')),
  ].join('\n\n');
}
