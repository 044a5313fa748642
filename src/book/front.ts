import type { Root } from 'mdast';
import type { Carnet } from '../carnet/carnet.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { toTypst } from '../mdx/to-typst.ts';
import { typstCall, typstText } from '../mdx/typst.ts';
import { frenchDate } from '../typography/dates.ts';
import { SITE_NAME } from '../ui/fr.ts';

/** Texts of the book that are not entries, each in a file of its own. */
export interface Prose {
  /** How to use the book: `src/book/mode-d-emploi.mdx`. */
  readonly usage: Root;
  /** The page « À propos » of the site: `src/pages/a-propos.mdx`. */
  readonly about: Root;
}

/** The cover. */
export function cover(carnet: Carnet): string {
  return typstCall('couverture', {
    titre: SITE_NAME,
    'sous-titre':
      'Des fiches courtes et sourcées pour le travail social de première ligne face au numérique, en Belgique francophone.',
    date: `Carnet du ${frenchDate(carnetDate(carnet))}`,
    postures: Object.fromEntries(carnet.taxonomie.postures.map(({ id, libelle }) => [id, libelle])),
    mentions: [
      'Textes sous licence CC BY-SA 4.0. Sources lues en copie archivée.',
      'Ce carnet n’est pas un avis juridique. Aucun juriste ne l’a relu.',
    ],
  });
}

/** The contents, with page numbers. */
export const contents = (): string =>
  `${typstCall('section', { ancre: 'contenu', titre: 'Contenu', annonce: false })}\n\n${typstCall('table-des-matieres', {})}`;

/** How to use the book, with the three postures. */
export function usage(carnet: Carnet, { usage: tree }: Prose): string {
  return [
    typstCall(
      'section',
      { ancre: 'mode-d-emploi', titre: 'Se servir de ce carnet' },
      'Ouvrez-le à la question du moment. Chaque fiche commence en haut d’une page\u00a0: elle se lit seule, et se photocopie seule. Trois questions reviennent partout.',
    ),
    ...carnet.taxonomie.postures.map(({ id, libelle, definition }) =>
      typstCall('posture', { id, libelle }, typstText(definition)),
    ),
    plain('mode-d-emploi', tree, carnet),
  ].join('\n\n');
}

/** Where the carnet comes from, what it is not, and how it was made: the page of the site, on paper. */
export const about = (carnet: Carnet, { about: tree }: Prose): string =>
  [
    typstCall('section', { ancre: 'a-propos', titre: 'À propos du carnet' }),
    plain('a-propos', tree, carnet),
  ].join('\n\n');

/** The last page: what this object is, of which day, under which licence, with what it was set. */
export function colophon(carnet: Carnet, site: string | undefined): string {
  const where = site === undefined ? '' : ` Ce carnet se lit aussi à l’adresse ${site}.`;
  return [
    typstCall('section', { ancre: 'colophon', titre: 'Licence et fabrication' }),
    typstText(
      `${SITE_NAME}, édition du ${frenchDate(carnetDate(carnet))}. Cette date est celle de la dernière relecture d’une fiche.${where}`,
    ),
    '#strong[Textes.]; Licence Creative Commons Attribution – Partage dans les mêmes conditions 4.0 (CC BY-SA 4.0)\u00a0: #adresse(url: "https://creativecommons.org/licenses/by-sa/4.0/deed.fr");. Les dispositions citées appartiennent à leurs auteurs.',
    '#strong[Code.]; Licence MIT.',
    '#strong[Composition.]; Le même contenu donne le site et ce livre. Il est composé par Typst en Atkinson Hyperlegible Next et en Libertinus Serif, deux caractères libres (SIL Open Font License 1.1).',
  ].join('\n\n');
}

const plain = (id: string, tree: Root, carnet: Carnet): string =>
  typstCall('prose', {}, toTypst(tree, carnet, { id, data: { sources: [] } }, { demoted: 0 }));
