/**
 * What people put between the digits of one number, as the source of a pattern: spaces of any width, dots, dashes, strokes, brackets
 * as in « (0) », and the invisible marks that a copy from a phone or a web page brings along. Three at most: « 85.07.30 - 033.28 ».
 * A comma only alone, as some numeric keypads type it for a dot: « , » with a space parts two numbers.
 */
export const GAP = '(?:[\\s\\p{Cf}\\p{Pd}./·−()_]{0,3}|,)';
