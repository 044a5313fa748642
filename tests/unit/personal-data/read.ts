import { detect } from '../../../src/personal-data/detect.ts';
import type { Kind } from '../../../src/personal-data/detection.ts';
import { mask } from '../../../src/personal-data/mask.ts';

/** What is found in a text, each with the words it covers: `telephone: 0479 12 34 56`. */
export const found = (text: string): readonly string[] =>
  detect(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

export const kinds = (text: string): readonly Kind[] => detect(text).map(({ kind }) => kind);

/** « Masquer », for everything at once: from the end, so that the offsets hold. */
export const maskAll = (text: string): string => detect(text).reduceRight(mask, text);
