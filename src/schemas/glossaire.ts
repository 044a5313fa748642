import { z } from 'zod';
import { aliases, line, slug, sourceRef } from './primitives.ts';

/** A term of the glossary, with the other names that it has, and the words that people type for it. */
export const termeSchema = z.strictObject({
  id: slug.describe('identifiant cité par <Terme>'),
  terme: line(2, 80).describe('le mot, tel qu’on l’écrit'),
  sigle: line(2, 20).optional().describe('abréviation usuelle'),
  definition: line(20, 400).describe('une ou deux phrases simples'),
  synonymes: aliases.describe('ses autres noms, montrés : « On dit aussi »'),
  alias: aliases.describe('ce que les gens tapent, cherché et jamais montré'),
  voir: z.array(slug).default([]).describe('termes voisins'),
  sources: z.array(sourceRef).default([]).describe('d’où vient un fait de droit ou un chiffre'),
});
export type Terme = z.infer<typeof termeSchema>;

/** The whole of `content/glossaire.yaml`. */
export const glossaireSchema = z.array(termeSchema);
