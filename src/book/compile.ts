import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { NodeCompiler as Compiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';

/** What to set, and how. */
export interface Job {
  /** The main Typst source; it may import the files of `src/book/typst/`. */
  readonly source: string;
  /** What the template reads in `sys.inputs`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files that the source reads beside the template, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** `ua-1`: refuses what PDF/UA-1 (ISO 14289-1) refuses. Without it, the file has no tags. */
  readonly standard?: 'ua-1';
}

/** A set document. */
export interface Pdf {
  readonly bytes: Buffer;
  readonly pages: number;
}

const FONTS = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic', '800ExtraBold'];

/**
 * Sets a Typst source as PDF, without a browser and without network. The same job always gives the same bytes.
 * @param root folder of the project, which holds the template and the fonts
 * @throws in French, when the compiler does not exist for this machine, or with everything that it refuses or warns of
 */
export async function typeset(root: string, { source, inputs, files = {}, standard }: Job): Promise<Pdf> {
  const NodeCompiler = await loadCompiler();
  const fontBlobs = await Promise.all(
    STYLES.map((style) => readFile(join(root, FONTS, style, `AtkinsonHyperlegibleNext_${style}.ttf`))),
  );
  const workspace = join(root, 'src', 'book', 'typst');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFileContent: source, ...(inputs && { inputs: { ...inputs } }) });
    const said = messages(compiler, compiled.takeDiagnostics());
    const document = compiled.result;
    if (said.length > 0 || document === null) throw refusal(said);
    const bytes = compiler.pdf(
      document,
      standard === undefined ? { pdfTags: false } : { pdfStandard: standard },
    );
    return { bytes, pages: document.numOfPages };
  } finally {
    // The compiler remembers every layout for the life of the process.
    compiler.evictCache(0);
  }
}

async function loadCompiler(): Promise<typeof Compiler> {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
  } catch (cause) {
    throw new Error(
      `Le livre ne peut pas être composé ici : le compilateur Typst n’existe pas pour ${process.platform} ${process.arch}, ` +
        'ou n’est pas installé (npm install). Pour construire le site sans le livre : SANS_LIVRE=1 npm run build',
      { cause },
    );
  }
}

/** What the compiler says of a place, in its words. */
interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number } } | null;
}

const messages = (compiler: Compiler, error: NodeError | null): string[] =>
  error === null
    ? []
    : (compiler.fetchDiagnostics(error) as Diagnostic[]).map(
        ({ message, path, range }) =>
          `${basename(path)}${range === null ? '' : `:${range.start.line + 1}`}  ${message}`,
      );

const refusal = (said: readonly string[]): Error =>
  new Error(`Le livre n’a pas pu être composé :\n${said.slice(0, 20).join('\n')}`);
