/** Signs that Typst may read as markup, wherever they stand (https://typst.app/docs/reference/syntax/). */
const MARKUP = /[\\`*_$#@<>[\]{}~'"/=+-]|\.(?=\.)|(?<=^\d+)[.)]/g;

/** Spaces that a line break may stand for; the no-break ones stay. */
const SPACES = /[ \t\r\n\f\v]+/g;

/** Plain words as Typst markup: they come out as they are, never as code, a list, a link or another quotation mark. */
export const typstText = (words: string): string => words.replace(SPACES, ' ').replace(MARKUP, '\\$&');

/** A Typst string literal. */
export const typstString = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(SPACES, ' ')}"`;

/** What a function of the book's template can be told beside markup. */
export type TypstValue =
  | string
  | number
  | boolean
  | readonly TypstValue[]
  | { readonly [key: string]: TypstValue };

/** A value as a Typst literal; a list of one keeps its comma, or it would not be a list. */
export function typstLiteral(value: TypstValue): string {
  if (typeof value === 'string') return typstString(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `(${value.map((item) => `${typstLiteral(item)},`).join(' ')})`;
  const pairs = Object.entries(value).map(([key, item]) => `${typstString(key)}: ${typstLiteral(item)}`);
  return pairs.length === 0 ? '(:)' : `(${pairs.join(', ')})`;
}

// Array.isArray does not tell a read-only list from a record.
const isList = (value: object): value is readonly TypstValue[] => Array.isArray(value);

/** A day, from `YYYY-MM-DD`. */
export function typstDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day})`;
}

/**
 * A call to a function of the template, `#name(key: value)[body][body];`. Arguments that are `undefined` are left out.
 * The semicolon ends the call: without it, a bracket in the words that follow would be read as one more argument.
 */
export function typstCall(
  name: string,
  args: Readonly<Record<string, TypstValue | undefined>>,
  ...bodies: readonly string[]
): string {
  const given = Object.entries(args).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${typstLiteral(value)}`],
  );
  const list = given.length > 0 || bodies.length === 0 ? `(${given.join(', ')})` : '';
  return `#${name}${list}${bodies.map((body) => `[${body}]`).join('')};`;
}

/** The name, in the book, of the place that an address of the site stands for: `/normes/#rgpd-32` is `normes/#rgpd-32`. */
export const anchorOf = (url: string): string => url.replace(/^\/|\/$/g, '');
