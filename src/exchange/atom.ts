import { SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';
import { type Feed, type Item, instant } from './feed.ts';
import { licenceName, licenceUrl } from './licence.ts';
import { markup } from './markup.ts';

const entry = ({ url, titre, resume, publie_le, relu_le, licence, kind }: Item) => markup`  <entry>
    <id>${url}</id>
    <title>${titre}</title>
    <link href="${url}"/>
    <link rel="license" href="${licenceUrl(licence)}"/>
    <published>${instant(publie_le)}</published>
    <updated>${instant(relu_le)}</updated>
    <category term="${kind.id}" label="${kind.libelle}"/>
    <summary>${resume}</summary>
    <rights>${licenceName(licence)}</rights>
  </entry>
`;

/** A feed in Atom (RFC 4287), which tells a review from a new entry; its links to licences are those of RFC 4946. */
export const atom = ({ home, self, updated, items }: Feed): string =>
  markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${SITE_LANGUAGE}">
  <id>${home}</id>
  <title>${SITE_NAME}</title>
  <subtitle>${SITE_DESCRIPTION}</subtitle>
  <link href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <updated>${instant(updated)}</updated>
  <author>
    <name>${SITE_NAME}</name>
  </author>
${items.map(entry)}</feed>
`.toString();
