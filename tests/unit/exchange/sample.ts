import type { Carnet, Entry } from '../../../src/carnet/carnet.ts';
import { sampleCarnet, sampleEntry } from '../mdx/rendered.ts';

/** A site in a folder of a host: the case in which an address joined as a path goes wrong. */
export const SITE = new URL('https://exemple.be/outils/carnet/');

/** The advice of the sample, called and summed up otherwise. */
export function entryCalled(titre: string, resume = titre): Entry {
  const entry = sampleEntry();
  return { ...entry, data: { ...entry.data, titre, resume } } as Entry;
}

/** The sample with one entry, called and summed up otherwise, of a kind that is also called otherwise. */
export function carnetOf(titre: string, libelle = 'Conseils'): Carnet {
  const carnet = sampleCarnet();
  const types = carnet.taxonomie.types.map((type) => ({ ...type, libelle }));
  return { ...carnet, entries: [entryCalled(titre)], taxonomie: { ...carnet.taxonomie, types } };
}
