import { z } from 'zod';
import { checkEntry, entryShape } from './entry.ts';
import { evenIfBroken, slug } from './primitives.ts';

/** An article: what a text, a study or a position says, and what it changes for the work. */
export const articleSchema = z
  .strictObject({
    ...entryShape,
    source_principale: slug.describe('la source que l’article présente (id de sources.json)'),
    nature: z
      .enum(['droit', 'recherche', 'position', 'compte_rendu'])
      .describe('de quel genre de texte il s’agit'),
  })
  .superRefine(checkEntry, evenIfBroken);
