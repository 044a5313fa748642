import { escapeMarkup } from '../exchange/markup.ts';
import { SITE_LANGUAGE } from '../ui/fr.ts';

/** What a document says of itself in « Propriétés ». */
export interface About {
  readonly titre: string;
  readonly resume: string;
  readonly auteur: string;
  /** `YYYY-MM-DD`: the day of the content, never of the build. */
  readonly date: string;
}

/** The core properties of a package (ISO/IEC 29500-2, 11), with a date that depends on the content alone. */
export function coreProperties({ titre, resume, auteur, date }: About): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(titre)}</dc:title>`,
    `<dc:description>${escapeMarkup(resume)}</dc:description>`,
    `<dc:creator>${escapeMarkup(auteur)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeMarkup(auteur)}</cp:lastModifiedBy>`,
    `<dc:language>${SITE_LANGUAGE}</dc:language>`,
    moment('created'),
    moment('modified'),
    '</cp:coreProperties>',
  ].join('');
}
