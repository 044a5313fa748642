import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** A file of an archive, unpacked and proved whole. */
export interface Packed {
  readonly name: string;
  readonly content: Buffer;
  /** Date and hour of MS-DOS, as they stand in the archive and before the file itself. */
  readonly dates: readonly [number, number];
}

/**
 * Every file of a ZIP archive, in its order.
 * @throws Error when the archive is not whole: a wrong signature, size or sum
 */
export function unzip(zip: Uint8Array): Packed[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const expectAt = (offset: number, signature: number) => {
    if (bytes.readUInt32LE(offset) !== signature)
      throw new Error(`no ${signature.toString(16)} at ${offset}`);
  };
  const end = bytes.length - 22;
  expectAt(end, END);
  const files: Packed[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index++) {
    expectAt(at, ENTRY);
    const local = bytes.readUInt32LE(at + 42);
    expectAt(local, LOCAL);
    const [named, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString('utf8', at + 46, at + 46 + (named ?? 0));
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    files.push({ name, content, dates: [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(local + 10)] });
    at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
