import { SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';
import { absoluteUrl } from './address.ts';
import { markup } from './markup.ts';

/** A browser shows sixteen signs of a search engine's name (https://github.com/dewitt/opensearch). */
const SHORT_NAME = 'Carnet cyber';

/** How a browser can search the carnet from its address bar: an OpenSearch 1.1 description. */
export const openSearch = (site: URL): string =>
  markup`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SHORT_NAME}</ShortName>
  <LongName>${SITE_NAME}</LongName>
  <Description>${SITE_DESCRIPTION}</Description>
  <Url type="text/html" method="get" template="${absoluteUrl(site, '/chercher/?q=')}{searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absoluteUrl(site, '/opensearch.xml')}"/>
  <Image width="192" height="192" type="image/png">${absoluteUrl(site, '/icone-192.png')}</Image>
  <Language>${SITE_LANGUAGE}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`.toString();
