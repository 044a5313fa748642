import { createRequire } from 'node:module';
import type jsQR from 'jsqr';

/** The library is a CommonJS module whose types say otherwise. */
const read = (createRequire(import.meta.url)('jsqr') as { default: typeof jsQR }).default;

/** Pixels, four bytes each. */
interface Raster {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What the QR code in a picture says; `undefined` when none can be read. */
export const readQr = ({ data, width, height }: Raster): string | undefined =>
  read(data, width, height)?.data;
