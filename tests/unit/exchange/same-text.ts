/** A text as XML may give it back: one sign for each line break, and one for what is no sign of XML. */
export const asXmlSays = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd');
