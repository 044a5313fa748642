import { z } from 'zod';
import { isoDate, line } from './primitives.ts';

/**
 * The page « à lire avec la personne » of an entry, in simplified language (never called FALC: that label asks for the review of
 * the persons concerned). It stands beside its entry: `content/<kind>/<slug>.simplifie.mdx`.
 */
export const companionSchema = z.strictObject({
  titre: line(3, 80).describe('ce que la personne dirait ou demanderait'),
  relu_le: isoDate.describe('date de la dernière relecture'),
});
