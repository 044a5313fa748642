import type { Carnet, Entry } from '../carnet/carnet.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { toText } from '../mdx/to-text.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../ui/fr.ts';
import { addressFromRoot } from './address.ts';
import type { OpenData } from './open-data-schema.ts';

type OpenEntry = OpenData['fiches'][number];

/** The whole carnet as open data. Its keys are those that authors write. */
export function openData(carnet: Carnet, site: URL | undefined): OpenData {
  const { taxonomie, glossaire, normes, contacts, sources } = carnet;
  return {
    $schema: addressFromRoot(site, '/carnet.schema.json'),
    nom: SITE_NAME,
    description: SITE_DESCRIPTION,
    url: addressFromRoot(site, '/'),
    licence: 'CC-BY-SA-4.0',
    date: carnetDate(carnet),
    fiches: carnet.entries.map((entry) => openEntry(entry, carnet, site)),
    taxonomie,
    glossaire,
    normes,
    contacts,
    sources,
  };
}

function openEntry(entry: Entry, carnet: Carnet, site: URL | undefined): OpenEntry {
  const { id, kind, url, data, tree, companion } = entry;
  return {
    id,
    type: kind,
    url: addressFromRoot(site, url),
    ...data,
    texte: toText(tree, carnet),
    ...(companion && {
      simplifie: {
        ...companion.data,
        url: addressFromRoot(site, companion.url),
        texte: toText(companion.tree, carnet),
      },
    }),
    // Each kind keeps its own keys, which the compiler cannot follow through the union.
  } as OpenEntry;
}
