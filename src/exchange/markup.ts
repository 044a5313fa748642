const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML and HTML write it, between tags or in an attribute. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Data as it can stand in a script element of a page: no sign in it can end the element. */
export const jsonInPage = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
