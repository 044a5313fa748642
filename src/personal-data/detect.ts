import type { Detection, Detector, Kind } from './detection.ts';
import { findEmails } from './email.ts';
import { findFullDates } from './full-date.ts';
import { findIbans } from './iban.ts';
import { findIdentityCards } from './identity-card.ts';
import { findNames } from './name.ts';
import { findNationalNumbers } from './national-number.ts';
import { findTelephones } from './telephone.ts';

/**
 * From the strongest kind to the weakest. An address or an account comes before the numbers that stand inside it:
 * the digits of every Belgian IBAN are those of a valid identity card.
 */
const DETECTORS: readonly (readonly [Kind, Detector])[] = [
  ['courriel', findEmails],
  ['iban', findIbans],
  ['registre-national', findNationalNumbers],
  ['carte-identite', findIdentityCards],
  ['telephone', findTelephones],
  ['date-complete', findFullDates],
  ['nom', findNames],
];

/** Belongs to no number, word or gap. */
const BLANK = '…';

/**
 * Finds what looks like personal data, in the order of the text, without overlap. It looks at nothing but the text, and never throws.
 * What one detector has found is blanked for the next ones, which therefore read the text as it will stand once masked.
 */
export function detect(text: string): readonly Detection[] {
  const left = text.split('');
  return DETECTORS.flatMap(([kind, find]) =>
    find(left.join('')).map(({ start, end }) => {
      left.fill(BLANK, start, end);
      return { kind, start, end };
    }),
  ).sort((a, b) => a.start - b.start);
}
