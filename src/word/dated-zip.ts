const END = 0x06054b50;
const ENTRY = 0x02014b50;
const NOON = 12 << 11;

/** A day as MS-DOS counts it, from 1980, in sixteen bits. */
function dosDate(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | day;
}

/**
 * A ZIP archive whose files all bear noon of one day: packed twice, it has the same bytes (APPNOTE 4.3, 4.4.6).
 * @param date `YYYY-MM-DD`, from 1980 on
 * @throws Error when the bytes do not end as an archive without comment does
 */
export function datedZip(zip: Uint8Array, date: string): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a ZIP archive');
  const stamp = (offset: number) => {
    view.setUint16(offset, NOON, true);
    view.setUint16(offset + 2, dosDate(date), true);
  };
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === ENTRY) {
    stamp(entry + 12);
    stamp(view.getUint32(entry + 42, true) + 10);
    entry += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(entry + length, true), 0);
  }
  return bytes;
}
