import type { Carnet } from '../carnet/carnet.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { typstDate, typstLiteral } from '../mdx/typst.ts';
import { frenchDate } from '../typography/dates.ts';
import { SITE_NAME } from '../ui/fr.ts';
import { contacts, emergencies, glossary, norms, themes } from './annexes.ts';
import { diagnosticSheets } from './diagnostic-sheets.ts';
import { about, colophon, contents, cover, type Prose, usage } from './front.ts';
import { indexOfWords } from './index-of-words.ts';
import { companions, parts } from './parts.ts';

/**
 * The whole carnet as one Typst source, to be set with the template of `src/book/typst/` on A4 or on A5. Pure: the date on it is that
 * of the content, so one content gives one book.
 */
export function bookSource(carnet: Carnet, prose: Prose, site?: string): string {
  return [
    header(carnet),
    cover(carnet),
    contents(),
    emergencies(carnet),
    usage(carnet, prose),
    parts(carnet),
    companions(carnet),
    diagnosticSheets(carnet),
    norms(carnet),
    glossary(carnet),
    contacts(carnet),
    themes(carnet),
    indexOfWords(carnet),
    about(carnet, prose),
    colophon(carnet, site),
  ].join('\n\n');
}

/** The title of the book, with its date. */
export const bookTitle = (carnet: Carnet): string =>
  `${SITE_NAME}, édition du ${frenchDate(carnetDate(carnet))}`;

function header(carnet: Carnet): string {
  const date = carnetDate(carnet);
  const settings = {
    titre: bookTitle(carnet),
    auteurs: [SITE_NAME],
    nom: `${SITE_NAME} · ${frenchDate(date)}`,
    courts: Object.fromEntries(carnet.taxonomie.postures.map(({ id, court }) => [id, court])),
  };
  return [
    '#import "/livre.typ": *',
    `#show: laid-out.with(..${typstLiteral(settings)}, date: ${typstDate(date)})`,
  ].join('\n');
}
