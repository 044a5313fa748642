import { deflateSync } from 'node:zlib';

/** Objects in one compressed stream: enough to compress well, few enough to be read one page at a time. */
const TOGETHER = 200;

/** Where an object stands in the packed file: at an offset, or in a stream of objects. */
type Place = readonly [kind: 0 | 1 | 2, where: number, index: number];

/**
 * Packs the small objects of a PDF (tags, links, pages) into compressed object streams (ISO 32000-1, 7.5.7 and 7.5.8). Nothing that a
 * reader shows or says changes. The compiler writes these objects in full, and a tagged book holds tens of thousands of them.
 * @throws when the file is not one that the compiler writes: one plain cross-reference table, no update
 */
export function packPdf(pdf: Uint8Array): Buffer {
  const source = Buffer.from(pdf);
  const { objects, trailer, header } = read(source);
  const chunks: Buffer[] = [header];
  const places: Place[] = Array.from({ length: objects.length }, () => [0, 0, 0]);
  let length = header.length;
  const write = (number: number, bytes: Buffer) => {
    places[number] = [1, length, 0];
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]);
    chunks.push(whole);
    length += whole.length;
  };

  const small: number[] = [];
  objects.forEach((bytes, number) => {
    if (bytes === undefined) return;
    if (bytes.subarray(-9).toString('latin1') === 'endstream') write(number, bytes);
    else small.push(number);
  });
  for (let from = 0; from < small.length; from += TOGETHER) {
    const numbers = small.slice(from, from + TOGETHER);
    const stream = places.length;
    numbers.forEach((number, index) => {
      places[number] = [2, stream, index];
    });
    write(stream, objectStream(numbers.map((number) => [number, objects[number] ?? Buffer.alloc(0)])));
  }
  const table = places.length;
  places[table] = [1, length, 0];
  write(table, crossReferences(places, trailer));
  return Buffer.concat([...chunks, Buffer.from(`startxref\n${places[table]?.[1]}\n%%EOF\n`)]);
}

/** The objects of a file by number, without the words that frame them. */
function read(source: Buffer) {
  const text = source.toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(table, table + 40));
  const trailer = /trailer\s+<<([\s\S]*?)>>\s+startxref/.exec(text.slice(table))?.[1];
  if (head === null || trailer === undefined)
    throw new Error('not a PDF with one plain cross-reference table');
  const first = table + head[0].length;
  const offsets = Array.from({ length: Number(head[1]) }, (_, number) => {
    const [offset, , use] = text.slice(first + 20 * number, first + 20 * number + 18).split(' ');
    return use === 'n' ? Number(offset) : undefined;
  });
  const starts = [...offsets.filter((offset) => offset !== undefined), table].sort((a, b) => a - b);
  const next = new Map(starts.map((offset, index) => [offset, starts[index + 1] ?? table]));
  const objects = offsets.map((offset) => {
    if (offset === undefined) return undefined;
    const whole = source.subarray(offset, next.get(offset));
    const from = whole.indexOf('obj') + 3;
    return trimmed(whole.subarray(from, whole.lastIndexOf('endobj')));
  });
  return { objects, trailer, header: source.subarray(0, starts[0]) };
}

function trimmed(bytes: Buffer): Buffer {
  const blank = (byte: number | undefined) => byte === 0x0a || byte === 0x0d || byte === 0x20;
  let [from, to] = [0, bytes.length];
  while (from < to && blank(bytes[from])) from++;
  while (to > from && blank(bytes[to - 1])) to--;
  return bytes.subarray(from, to);
}

function objectStream(objects: readonly (readonly [number, Buffer])[]): Buffer {
  let offset = 0;
  const index = objects.map(([number, bytes]) => {
    const entry = `${number} ${offset}`;
    offset += bytes.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const body = Buffer.concat([
    Buffer.from(head),
    ...objects.flatMap(([, bytes]) => [bytes, Buffer.from('\n')]),
  ]);
  return stream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, body);
}

function crossReferences(places: readonly Place[], trailer: string): Buffer {
  const rows = Buffer.alloc(places.length * 7);
  places.forEach(([kind, where, index], number) => {
    rows.writeUInt8(kind, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(kind === 0 ? 0xffff : index, number * 7 + 5);
  });
  const rest = trailer
    .replace(/\/Size \d+/, `/Size ${places.length}`)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return stream(`/Type /XRef /W [1 4 2] ${rest}`, rows);
}

function stream(entries: string, body: Buffer): Buffer {
  const packed = deflateSync(body, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}
