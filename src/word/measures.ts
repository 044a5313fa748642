import { convertMillimetersToTwip } from 'docx';

/** Millimetres as Word counts them, in twentieths of a point. */
export const mm = (millimetres: number): number => convertMillimetersToTwip(millimetres);

/** Points as twentieths of a point. */
export const pt = (points: number): number => points * 20;

/** The size of letters, in points, as Word counts it: in half-points. */
export const size = (points: number): number => points * 2;

/** A4 as Word writes it, with a head wide enough for the letterhead of a service. Word pushes the text down when the letterhead is taller. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: mm(36), right: mm(18), bottom: mm(18), left: mm(18), header: mm(12), footer: mm(8) },
} as const;

/** What is left between the margins. */
export const TEXT_WIDTH = page.size.width - page.margin.left - page.margin.right;

/** Height of a line to fill in by hand. */
export const LINE_HEIGHT = mm(8);
