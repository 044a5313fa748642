import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../carnet/carnet.ts';
import { getCarnet } from '../../../carnet/current.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  type BibliographyFormat,
  bibliographyFile,
} from '../../../exchange/bibliography.ts';
import { entryReference } from '../../../exchange/cite.ts';

export const getStaticPaths = (async () => {
  const { entries } = await getCarnet();
  return entries.flatMap((entry) =>
    BIBLIOGRAPHY_FORMATS.map((format) => ({
      params: { kind: entry.kind, slug: entry.slug, fichier: entry.slug, format },
      props: { entry, format },
    })),
  );
}) satisfies GetStaticPaths;

/** The reference of one entry, for the programs that keep references. */
export const GET: APIRoute<{ entry: Entry; format: BibliographyFormat }> = ({
  props: { entry, format },
  site,
}) => bibliographyFile([entryReference(entry, site)], format);
