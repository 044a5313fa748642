import { detect } from './detect.ts';
import { mask } from './mask.ts';
import { warning } from './warnings.ts';

/** A mask may join what it parted; a few readings are enough, and an endless loop is not. */
const READINGS = 5;

/** How long after the last key a warning is told (milliseconds): screen readers drop what comes while one types. */
export const TOLD_AFTER = 900;

/** What to say under a line of free text, each kind once; it warns and never blocks. An accent typed apart is read with its letter. */
export const warningsFor = (text: string): readonly string[] => [
  ...new Set(detect(text.normalize()).map(({ kind }) => warning(kind))),
];

/** The text with everything that was detected masked, in one go. */
export function maskAll(text: string): string {
  let masked = text.normalize();
  for (let reading = 0; reading < READINGS; reading++) {
    const found = detect(masked);
    if (found.length === 0) break;
    masked = found.reduceRight(mask, masked);
  }
  return masked;
}
