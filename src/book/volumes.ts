import type { Carnet } from '../carnet/carnet.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { bookSource, bookTitle } from './book.ts';
import { bookletSource, CARRIED } from './booklet.ts';
import { type Pdf, typeset } from './compile.ts';
import { packPdf } from './pack-pdf.ts';
import { readProse } from './prose.ts';

/** The printed forms of the carnet, by the name of their file under `/imprimer/`. */
export const VOLUMES = ['carnet', 'carnet-a5'] as const;
export type VolumeName = (typeof VOLUMES)[number];

const made = new WeakMap<Carnet, Promise<Readonly<Record<VolumeName, Pdf>>>>();

/** Whether the one who builds has asked to go on without the book, on a machine for which there is no compiler. */
export const withoutBook = (): boolean => (process.env['SANS_LIVRE'] ?? '') !== '';

/**
 * The volumes of a carnet, set once: the whole book on A4, tagged (PDF/UA-1), and the sheets that fold into A5 booklets.
 * @param root folder of the project
 * @param site address of the site, printed in the colophon when it is known
 * @throws in French when the book cannot be set
 */
export function volumes(
  carnet: Carnet,
  root: string,
  site?: string,
): Promise<Readonly<Record<VolumeName, Pdf>>> {
  const known = made.get(carnet) ?? make(carnet, root, site);
  made.set(carnet, known);
  return known;
}

async function make(carnet: Carnet, root: string, site?: string): Promise<Readonly<Record<VolumeName, Pdf>>> {
  const source = bookSource(carnet, await readProse(root), site);
  const whole = await typeset(root, { source, inputs: { papier: 'a4' }, standard: 'ua-1' });
  const pages = await typeset(root, { source, inputs: { papier: 'a5' } });
  const sheets = await typeset(root, {
    source: bookletSource(pages.pages, `${bookTitle(carnet)}, cahiers à plier`, carnetDate(carnet)),
    files: { [CARRIED]: pages.bytes },
  });
  return { carnet: packed(whole), 'carnet-a5': packed(sheets) };
}

const packed = ({ bytes, pages }: Pdf): Pdf => ({ bytes: packPdf(bytes), pages });
