/** A file of the site as it is kept: compressed (« deflate-raw », RFC 1951). */
export interface PackedFile {
  /** Address from the root of the site, as links write it: `conseils/`, `_astro/x.js`, and nothing for the home page. */
  readonly address: string;
  readonly type: string;
  readonly body: Blob;
}

/** The list with which a pack begins. */
export interface PackList {
  /** Length of each piece in bytes, in the order in which they stand after the list. */
  readonly pieces: readonly number[];
  /** Of each file: its address, its type, and the pieces that make its body when they are put end to end. */
  readonly files: readonly (readonly [address: string, type: string, pieces: readonly number[]])[];
}

/** What stands between the list and the pieces; JSON holds none. */
export const END_OF_LIST = 0x0a;

/**
 * The files of a pack: a list in JSON, a line feed, then the pieces one after the other. What many files share is there once.
 * @throws when the bytes are not those of a whole pack
 */
export function readPack(pack: Uint8Array<ArrayBuffer>): readonly PackedFile[] {
  const end = pack.indexOf(END_OF_LIST);
  const list: PackList = JSON.parse(new TextDecoder().decode(pack.subarray(0, end)));
  let from = end + 1;
  const pieces = list.pieces.map((length) => {
    from += length;
    return pack.subarray(from - length, from);
  });
  if (from !== pack.length) throw new Error(`a pack of ${pack.length} bytes that announces ${from}`);
  return list.files.map(([address, type, wanted]) => ({
    address,
    type,
    body: new Blob(wanted.map((index) => pieces[index] ?? '')),
  }));
}
