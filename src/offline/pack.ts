/** A file of the site as it travels and is kept: compressed (« deflate », RFC 1950). */
export interface PackedFile {
  /** Address from the root of the site, as links write it: `conseils/`, `_astro/x.js`, and nothing for the home page. */
  readonly address: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** One line of the list with which a pack begins: address, type, and length of the compressed body in bytes. */
export type PackLine = readonly [address: string, type: string, length: number];

/** What stands between the list and the bodies; JSON holds none. */
export const END_OF_LIST = 0x0a;

/**
 * The files of a pack: a list in JSON, a line feed, then the bodies one after the other. Nothing is copied.
 * @throws when the bytes are not those of a whole pack
 */
export function readPack(pack: Uint8Array<ArrayBuffer>): readonly PackedFile[] {
  const end = pack.indexOf(END_OF_LIST);
  const lines: readonly PackLine[] = JSON.parse(new TextDecoder().decode(pack.subarray(0, end)));
  let from = end + 1;
  const files = lines.map(([address, type, length]) => {
    const body = pack.subarray(from, from + length);
    from += length;
    return { address, type, body };
  });
  if (from !== pack.length) throw new Error(`a pack of ${pack.length} bytes that announces ${from}`);
  return files;
}
