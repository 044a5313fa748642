import { z } from 'zod';
import { aliases, pageAddress } from './primitives.ts';

/** A page of the site that is not an entry, and the words by which people ask for it. */
const pageSchema = z.strictObject({
  page: pageAddress.describe('adresse de la page'),
  alias: aliases.describe('les mots que les gens tapent'),
});

/** The whole of `content/pages.yaml`. */
export const pagesSchema = z.array(pageSchema);
