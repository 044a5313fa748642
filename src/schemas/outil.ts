import { z } from 'zod';
import { checkEntry, entryShape } from './entry.ts';
import { evenIfBroken, line } from './primitives.ts';

/** A tool: something to use, alone, in a team or with the person. */
export const outilSchema = z
  .strictObject({
    ...entryShape,
    usage: z
      .array(z.enum(['individuel', 'equipe', 'avec_la_personne']))
      .min(1)
      .describe('avec qui l’outil s’emploie'),
    duree_minutes: z.int().min(1).max(600).describe('durée à prévoir, en minutes'),
    taille_groupe: z
      .strictObject({
        min: z.int().min(1).describe('au moins'),
        max: z.int().min(1).describe('au plus'),
      })
      .refine(({ min, max }) => min <= max, { error: 'min dépasse max' })
      .optional()
      .describe('nombre de participants, pour un outil de groupe'),
    materiel: z.array(line(2, 120)).default([]).describe('ce qu’il faut avoir sous la main'),
    a_imprimer: z.boolean().describe('vrai si la fiche est elle-même un formulaire à imprimer'),
  })
  .superRefine(checkEntry, evenIfBroken);
