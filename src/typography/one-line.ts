/** A text on one line, its words one space apart, for formats in which a break or a gap begins something else. No-break spaces stay. */
export const oneLine = (text: string): string => text.replaceAll(/[\t-\r \u0085\u2028\u2029]+/g, ' ');
