const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that no XML document can hold, even escaped (https://www.w3.org/TR/xml/#charsets). */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as XML and HTML write it, between tags or in an attribute in double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Markup that is written already, and is not to be escaped again. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What can stand in markup: a text, which is escaped; markup, which is not; several pieces of it; or nothing. */
type Piece = string | Markup | readonly Markup[] | undefined;

function written(piece: Piece): string {
  if (piece === undefined) return '';
  return typeof piece === 'string' ? escapeMarkup(piece) : [piece].flat().join('');
}

/** A tag for templates of XML: whatever is put in is escaped, unless it is markup itself. */
export const markup = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(String.raw({ raw: parts }, ...pieces.map(written)));

/** Data as it can stand in a script element of a page: no sign in it can end the element. */
export const jsonInPage = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
