/**
 * What people put between the digits of one number, as the source of a pattern: spaces of any width, dots, dashes, strokes, brackets
 * as in « (0) », and the invisible marks that a copy from a phone or a web page brings along. Three at most: « 85.07.30 - 033.28 ».
 */
export const GAP = '[\\s\\p{Cf}\\p{Pd}./·−()]{0,3}';
