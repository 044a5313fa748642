import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points of a PDF in a millimetre. */
const POINTS = 72 / 25.4;

/** A page of a printed document. */
export interface PdfPage {
  /** In whole millimetres: engines round A4 to points, each in its own way. */
  readonly width: number;
  readonly height: number;
  /** Its words in the order in which they were drawn, with single spaces. */
  readonly text: string;
}

/** The pages of a PDF, in order. The bytes stay the caller’s. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  // pdf.js takes the buffer that it is given away from its owner.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    pages.push({ width: Math.round(width / POINTS), height: Math.round(height / POINTS), text });
  }
  await task.destroy();
  return pages;
}
