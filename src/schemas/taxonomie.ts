import { z } from 'zod';
import { KINDS } from './kinds.ts';
import { aliases, line, posture, slug } from './primitives.ts';

const facetShape = {
  libelle: line(2, 60).describe('nom affiché'),
  definition: line(20, 300).describe('ce que l’on y range'),
  alias: aliases.describe('les mots que les gens tapent'),
} as const;

/** A theme or a public: a way in that readers choose. */
const facetSchema = z.strictObject({
  id: slug.describe('identifiant, aussi l’adresse de la page'),
  ...facetShape,
});

/** One of the three postures of the study day: a question to ask before acting. */
const postureSchema = z.strictObject({
  id: posture.describe('identifiant'),
  court: line(2, 20).describe('l’onglet'),
  ...facetShape,
});

/** A kind of entry: `id` is the folder of `content/`. */
const typeSchema = z.strictObject({
  id: z.enum(KINDS).describe('dossier de content/'),
  singulier: line(2, 20).describe('nom d’une fiche de ce type'),
  ...facetShape,
});

/** The whole of `content/taxonomie.yaml`: every list by which entries are sorted. */
export const taxonomieSchema = z.strictObject({
  types: z.array(typeSchema).length(KINDS.length).describe('types de fiches'),
  postures: z.array(postureSchema).length(3).describe('les trois postures'),
  themes: z.array(facetSchema).describe('thèmes'),
  publics: z.array(facetSchema).describe('personnes concernées'),
});
export type Facet = z.infer<typeof facetSchema>;
