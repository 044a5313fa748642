import type { Entry } from '../carnet/carnet.ts';
import { frenchDate } from '../typography/dates.ts';
import { SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';
import { absoluteUrl } from './address.ts';
import { licenceName } from './licence.ts';
import type { Reference } from './reference.ts';

/** An entry as others cite it. Its date is that of its last review, which says what text was read. */
export function entryReference(entry: Entry, site: URL | undefined): Reference {
  const { titre, publie_le, relu_le, licence } = entry.data;
  return {
    id: `carnet-${entry.kind}-${entry.slug}`,
    type: 'webpage',
    title: titre,
    'container-title': SITE_NAME,
    publisher: SITE_NAME,
    issued: { 'date-parts': [relu_le.split('-').map(Number)] },
    language: SITE_LANGUAGE,
    note: `Publiée le ${frenchDate(publie_le)}, relue le ${frenchDate(relu_le)}. Licence ${licenceName(licence)}.`,
    ...(site && { URL: absoluteUrl(site, entry.url) }),
  };
}

/** Quotes inside quotes, as French writes them. */
const quoted = (text: string): string => `«\u00a0${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;

/** The sentence by which to cite an entry, ready to copy: with its address when the site knows it. */
export function citation(entry: Entry, site: URL | undefined): string {
  const { titre, relu_le, licence } = entry.data;
  const address = site === undefined ? '' : `, ${absoluteUrl(site, entry.url)}`;
  return `${quoted(titre)}, ${SITE_NAME}, fiche relue le ${frenchDate(relu_le)}, licence ${licenceName(licence)}${address}`;
}
