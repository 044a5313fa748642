import { constants, deflateRawSync } from 'node:zlib';
import { END_OF_LIST, type PackList } from './pack.ts';

/** A file to be kept. */
export interface KeptFile {
  readonly address: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** Where a page is cut: its style, which hundreds of pages share, is a piece of its own. */
const CUTS = /(?<=<style>)|(?=<\/style>)/;

const piecesOf = ({ type, content }: KeptFile): readonly Uint8Array[] =>
  type.startsWith('text/html')
    ? Buffer.from(content)
        .toString()
        .split(CUTS)
        .map((text) => Buffer.from(text))
    : [content];

/** A piece on its own, which another one may follow: it ends on a whole byte, and nothing in it says that it is the last. */
const compressed = (piece: Uint8Array): Buffer =>
  deflateRawSync(piece, { level: constants.Z_BEST_COMPRESSION, finishFlush: constants.Z_SYNC_FLUSH });

/** What ends every body: an empty block, marked as the last one (RFC 1951, 3.2.3). */
const LAST = deflateRawSync('');

/** Makes one file of many, which `readPack` reads. The same files in the same order give the same bytes. */
export function writePack(files: readonly KeptFile[]): Buffer {
  const pieces: Buffer[] = [LAST];
  const known = new Map<string, number>();
  const indexOf = (piece: Uint8Array): number => {
    const key = Buffer.from(piece).toString('latin1');
    const index = known.get(key) ?? pieces.push(compressed(piece)) - 1;
    known.set(key, index);
    return index;
  };
  const list: PackList = {
    files: files.map((file) => [file.address, file.type, [...piecesOf(file).map(indexOf), 0]]),
    pieces: pieces.map(({ length }) => length),
  };
  return Buffer.concat([Buffer.from(JSON.stringify(list)), Buffer.from([END_OF_LIST]), ...pieces]);
}
