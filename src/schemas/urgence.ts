import { z } from 'zod';
import { aliases, line, slug } from './primitives.ts';

/** Words between « ou », « avec » and « sauf », none missing; other signs would part them in the index of the search. */
const DANGER = /^(?! *(?:ou|avec|sauf) )(?!.* (?:ou|avec|sauf) *(?:$| (?:ou|avec|sauf) ))[^,;]+$/;

/** A danger or a loss in which one calls at once: a section of the page of emergency numbers, and the words that lead there. */
const urgenceSchema = z.strictObject({
  id: slug.describe('identifiant cité par les contacts'),
  titre: line(5, 80).describe('titre de la section'),
  alias: aliases.describe('les mots que les gens tapent'),
  dangers: z
    .array(line(2, 700).regex(DANGER, { error: 'danger' }))
    .default([])
    .describe(
      'ce qui fait passer la page d’urgence avant toute autre ; « ou », « avec » et « sauf » y lient les mots',
    ),
});

/** The whole of `content/urgences.yaml`, in the order of the page. */
export const urgencesSchema = z.array(urgenceSchema);
