import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Packages are found from the project: a built page runs elsewhere. */
const packages = createRequire(join(process.cwd(), 'package.json'));
const fromPackage = (path: string): Promise<Buffer> => readFile(packages.resolve(path));

const FONT = '@expo-google-fonts/atkinson-hyperlegible-next';
const FONTS = [
  `${FONT}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  `${FONT}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
] as const;

let ready: Promise<readonly Uint8Array[]> | undefined;

/** The engine is set going once a process, with the fonts that its drawings are written in. */
function prepared(): Promise<readonly Uint8Array[]> {
  ready ??= Promise.all([
    fromPackage('@resvg/resvg-wasm/index_bg.wasm').then(initWasm),
    ...FONTS.map(fromPackage),
  ]).then(([, ...fonts]) => fonts);
  return ready;
}

/** The same drawing everywhere, as PNG, `width` pixels wide: no font of the machine, no clock. */
export async function drawn(svg: string, width: number): Promise<Uint8Array> {
  const fontBuffers = [...(await prepared())];
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  });
  const png = drawing.render().asPng();
  drawing.free();
  return png;
}
