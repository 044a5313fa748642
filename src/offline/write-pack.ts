import { constants, deflateSync } from 'node:zlib';
import { END_OF_LIST, type PackLine } from './pack.ts';

/** A file to be kept. */
export interface KeptFile {
  readonly address: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** Makes one file of many, which `readPack` reads. The same files in the same order give the same bytes. */
export function writePack(files: readonly KeptFile[]): Buffer {
  const bodies = files.map(({ content }) => deflateSync(content, { level: constants.Z_BEST_COMPRESSION }));
  const lines = files.map(
    ({ address, type }, index): PackLine => [address, type, bodies[index]?.length ?? 0],
  );
  return Buffer.concat([Buffer.from(JSON.stringify(lines)), Buffer.from([END_OF_LIST]), ...bodies]);
}
