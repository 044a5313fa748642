import fc from 'fast-check';

/** What ends, begins or commands something in one of the formats in which the carnet is published. */
const SIGNS = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<svg onload="alert(1)">',
  '&lt;',
  '&#x3c;',
  '"',
  "'",
  '}',
  '{',
  '\\',
  '\\input{x}',
  '%',
  '$',
  '#',
  '@book{x,',
  '~',
  '^',
  '_',
  ' and ',
  ',',
  '\r\nER  - \r\nTY  - BOOK\r\n',
  '\n\n## ',
  '](javascript:alert(1))',
  '[x]',
  '`',
  '\u0000',
  '\u2028',
  '\ud800',
  '\uffff',
  '\u00a0:',
  '« été »',
  '𝒳',
];

/** A text that an author could write, or someone who wishes the reader no good. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SIGNS) }, fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `a${parts.join('')}z`);
