/** How a page is printed. */
export interface PrintOptions {
  /** Body of an async function that runs in the page before it is printed: it fills a form, say. */
  readonly script?: string;
}

/** An engine at work. */
export interface Printer {
  /** Prints a page on A4 as a reader would, and gives the PDF. Throws when the page, its script or the engine fails. */
  print(url: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The expression that runs the body of an async function. */
export const call = (script: string): string => `(async () => {${script}\n})()`;
