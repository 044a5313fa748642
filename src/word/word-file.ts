import { Document, Footer, Header, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Root } from 'mdast';
import type { Carnet, Entry } from '../carnet/carnet.ts';
import { isForm } from '../carnet/facets.ts';
import { cutSection } from '../mdx/section.ts';
import { isWordNode } from '../mdx/tree.ts';
import { frenchDate } from '../typography/dates.ts';
import { SITE_NAME } from '../ui/fr.ts';
import { coreProperties } from './core-properties.ts';
import { datedZip } from './dated-zip.ts';
import { numbering } from './lists.ts';
import { page } from './measures.ts';
import { styleId, styles } from './styles.ts';
import { toDocx } from './to-docx.ts';

/** Unbreakable: it stands at the end of a line that may be full. */
const LICENCE = 'CC\u00a0BY\u2011SA\u00a04.0';

const isLetter = (node: Root['children'][number]): boolean =>
  isWordNode(node) && node.name === 'LettreModele';

/** What of an entry a service would want on its own paper. */
export interface Paper {
  readonly genre: 'lettre' | 'feuille';
  readonly tree: Root;
}

/** The sheet of a form, else the letters that stand in the text; nothing for an entry that has neither. */
export function paperOf(entry: Pick<Entry, 'data' | 'tree'>): Paper | undefined {
  const tree = isForm(entry)
    ? cutSection(entry.tree, 'À imprimer').section
    : { type: 'root' as const, children: entry.tree.children.filter(isLetter) };
  if (tree.children.length === 0) return undefined;
  return { genre: tree.children.some(isLetter) ? 'lettre' : 'feuille', tree };
}

const made = new WeakMap<Entry, Promise<Uint8Array>>();

/** The Word document of an entry, made once a build, or `undefined` when the entry has nothing to put on paper. */
export function wordFileOf(entry: Entry, carnet: Carnet): Promise<Uint8Array> | undefined {
  const paper = paperOf(entry);
  if (paper === undefined) return undefined;
  const file = made.get(entry) ?? makeWordFile(entry, paper, carnet);
  made.set(entry, file);
  return file;
}

/**
 * The sheet or the letter of an entry as a Word document, for a service to put its own head on.
 * It is dated by its entry, so that two builds give the same bytes.
 * @throws Error when something on the sheet has no form in a document
 */
export async function makeWordFile(
  entry: Entry,
  { genre, tree }: Paper,
  carnet: Carnet,
): Promise<Uint8Array> {
  const { titre, resume, relu_le: date } = entry.data;
  const title = genre === 'lettre' ? [] : [new Paragraph({ text: titre, heading: HeadingLevel.TITLE })];
  const origin = `${SITE_NAME} · ${entry.url} · relue le ${frenchDate(date)} · ${LICENCE}`;
  const document = new Document({
    title: titre,
    styles,
    numbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [new Paragraph({ style: styleId.header })] }) },
        footers: {
          default: new Footer({ children: [new Paragraph({ style: styleId.footer, text: origin })] }),
        },
        children: [...title, ...toDocx(tree, carnet, `content/${entry.id}.mdx`)],
      },
    ],
  });
  const about = coreProperties({ titre, resume, auteur: SITE_NAME, date });
  const zip = await Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: about }]);
  return datedZip(zip, date);
}
