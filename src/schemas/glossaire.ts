import { z } from 'zod';
import { aliases, line, slug, sourceRef } from './primitives.ts';

/** A term of the glossary, with the words that people really use for it (these also feed the search). */
export const termeSchema = z.strictObject({
  id: slug.describe('identifiant cité par <Terme>'),
  terme: line(2, 80).describe('le mot, tel qu’on l’écrit'),
  sigle: line(2, 20).optional().describe('abréviation usuelle'),
  definition: line(20, 400).describe('une ou deux phrases simples'),
  synonymes: aliases.describe('ce que les gens disent ou tapent'),
  voir: z.array(slug).default([]).describe('termes voisins'),
  sources: z.array(sourceRef).default([]).describe('d’où vient un fait de droit ou un chiffre'),
});
export type Terme = z.infer<typeof termeSchema>;

/** The whole of `content/glossaire.yaml`. */
export const glossaireSchema = z.array(termeSchema);
