import { SITE_DESCRIPTION, SITE_NAME } from '../ui/fr.ts';
import { absoluteUrl } from './address.ts';
import { escapeMarkup } from './markup.ts';

/** A browser shows sixteen signs of a search engine's name (https://github.com/dewitt/opensearch). */
const SHORT_NAME = 'Carnet cyber';

/** How a browser can search the carnet from its address bar: an OpenSearch 1.1 description. */
export function openSearch(site: URL): string {
  const address = (path: string) => escapeMarkup(absoluteUrl(site, path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SHORT_NAME}</ShortName>
  <LongName>${escapeMarkup(SITE_NAME)}</LongName>
  <Description>${escapeMarkup(SITE_DESCRIPTION)}</Description>
  <Url type="text/html" method="get" template="${address('/chercher/?q=')}{searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address('/opensearch.xml')}"/>
  <Image width="192" height="192" type="image/png">${address('/icone-192.png')}</Image>
  <Language>fr-BE</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
