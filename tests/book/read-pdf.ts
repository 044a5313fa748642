import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { headingsAlone } from '../headings-alone.ts';

/** A page as one reads it. */
export interface ReadPage {
  readonly number: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** What it says, in the order in which it was drawn, with the ends of its lines. */
  readonly text: string;
  /** Height of its smallest letters, in points. */
  readonly smallest: number;
  /** Headings under which nothing follows, in a document that has tags. */
  readonly alone: readonly string[];
}

/** Where the text of an A4 page begins, in points: headings hang in a column of 60 mm on its left. */
const TEXT = (60 / 25.4) * 72;

/** An entry of the outline, with the page to which it leads, from 1. */
export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
}

/** Opens a PDF; the bytes stay the caller's. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), fontExtraProperties: true, verbosity: VerbosityLevel.ERRORS })
    .promise;

/** Every page of a document, in order. */
export async function readPages(document: PDFDocumentProxy): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)));
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [{ items: marked }, tags] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getStructTree(),
  ]);
  const items = marked.filter((item) => 'str' in item);
  return {
    number: page.pageNumber,
    width,
    height,
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    smallest: Math.min(
      ...items
        .filter(({ str }) => str.trim() !== '')
        .map(({ transform: [, , c, d] }) => Math.hypot(c as number, d as number)),
    ),
    alone: tags === null ? [] : headingsAlone(marked, tags, TEXT),
  };
}

/** The outline of a document, flat, in order. */
export async function readOutline(document: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const bookmarks: Bookmark[] = [];
  const walk = async (nodes: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>, level: number) => {
    for (const { title, dest, items } of nodes) {
      bookmarks.push({ level, title, page: await pageOf(document, dest) });
      await walk(items, level + 1);
    }
  };
  await walk(await document.getOutline(), 1);
  return bookmarks;
}

/** The page to which a destination leads, from 1. */
export async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) throw new Error('a destination that leads nowhere');
  return (await document.getPageIndex(explicit[0])) + 1;
}

/** The fonts that a page draws with: their names, and whether the file lacks them. */
export async function fontsOf(page: PDFPageProxy): Promise<readonly { name: string; missing: boolean }[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set(
    fnArray.flatMap((operation, index) => (operation === OPS.setFont ? [argsArray[index][0]] : [])),
  );
  return [...ids].map((id) => {
    const { name, missingFile } = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
    return { name, missing: missingFile === true };
  });
}

/**
 * The letters and figures of a text, and nothing else: the same whether or not a word is cut at the end of a line. (The sign of a cut
 * and the hyphen are one drawing, which pdf.js does not tell apart.)
 */
export const lettersOf = (text: string): string => wordsOf(text).join('');

/** The words of a text. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('fr')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where words stop following one another, in order, in a run of letters; nothing when all of them are there. */
export function firstLost(wanted: readonly string[], letters: string): string | undefined {
  let from = 0;
  for (const [index, word] of wanted.entries()) {
    const at = letters.indexOf(word, from);
    if (at === -1) return wanted.slice(Math.max(0, index - 4), index + 4).join(' ');
    from = at + word.length;
  }
  return undefined;
}

/** Whether the file says what each of its parts is, for those who hear it. */
export async function isTagged(document: PDFDocumentProxy): Promise<boolean> {
  // Declared as a record, given as a map.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  return marks?.get('Marked') === true;
}
