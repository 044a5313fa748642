import type { PDFPageProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { headingsAlone } from '../headings-alone.ts';

/** Points of a PDF in a millimetre. */
const POINTS = 72 / 25.4;

/** A printed page. */
export interface Sheet {
  /** In whole millimetres: engines round A4 to points, each in its own way. */
  readonly width: number;
  readonly height: number;
  /** What is written on it, a line of the page on a line. */
  readonly text: string;
  /** The smallest letters, in points; `Infinity` on a blank page. */
  readonly smallest: number;
  /** What is written at once, a line at most, and the height of its letters in points. */
  readonly pieces: readonly Piece[];
  /** Headings under which nothing follows, where the PDF is tagged. */
  readonly alone: readonly string[];
}

export interface Piece {
  readonly text: string;
  readonly height: number;
}

/** Everything that is written on the pages of a PDF. */
export const readPaper = (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  eachPage(bytes, async (page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    const { items: marked } = await page.getTextContent({ includeMarkedContent: true });
    const tags = await page.getStructTree();
    const items = marked.filter((item) => 'str' in item);
    const pieces = items.flatMap(({ str: text, height }) => (text.trim() === '' ? [] : [{ text, height }]));
    return {
      width: Math.round(width / POINTS),
      height: Math.round(height / POINTS),
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      smallest: Math.min(...pieces.map(({ height }) => height)),
      pieces,
      alone: tags === null ? [] : headingsAlone(marked, tags),
    };
  });

/** A page as the eye sees it: pixels of four bytes. */
export interface Raster {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF, drawn at `dpi` dots an inch: four times the work of reading them. */
export const drawPaper = (bytes: Uint8Array, dpi: number): Promise<readonly Raster[]> =>
  eachPage(bytes, (page, factory) => draw(page, factory, dpi / 72));

async function eachPage<T>(
  bytes: Uint8Array,
  look: (page: PDFPageProxy, factory: CanvasFactory) => Promise<T>,
): Promise<readonly T[]> {
  // pdf.js takes the buffer that it is given away from its owner.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const seen: T[] = [];
  for (let number = 1; number <= document.numPages; number++)
    seen.push(await look(await document.getPage(number), document.canvasFactory as CanvasFactory));
  await task.destroy();
  return seen;
}

/** The canvas that pdf.js brings to Node. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  destroy(drawn: ReturnType<CanvasFactory['create']>): void;
}

async function draw(page: PDFPageProxy, factory: CanvasFactory, scale: number): Promise<Raster> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const drawn = factory.create(width, height);
  await page.render({ canvas: drawn.canvas, viewport }).promise;
  const { data } = drawn.context.getImageData(0, 0, width, height);
  factory.destroy(drawn);
  return { data, width, height };
}

/** How much of a page is covered by ink: 0 for a blank one, 1 for a black one. */
export function ink({ data }: Raster): number {
  let light = 0;
  for (let pixel = 0; pixel < data.length; pixel += 4)
    light += 0.2126 * (data[pixel] ?? 0) + 0.7152 * (data[pixel + 1] ?? 0) + 0.0722 * (data[pixel + 2] ?? 0);
  return 1 - light / ((data.length / 4) * 255);
}
