import { z } from 'zod';
import {
  aliases,
  evenIfBroken,
  factCertainty,
  jurisdiction,
  line,
  partialDate,
  settlesItsDoubt,
  slug,
  sourceRef,
  webUrl,
} from './primitives.ts';

/** A rung of the ladder of norms; « deontologie » stands beside it and has no rank. */
const niveauSchema = z.strictObject({
  id: slug.describe('identifiant de l’échelon'),
  rang: z.int().min(1).max(7).optional().describe('place sur l’échelle, 1 en haut'),
  libelle: line(3, 80).describe('nom de l’échelon'),
  definition: line(20, 400).describe('ce que c’est et ce qu’on peut y faire'),
  exemple: slug.optional().describe('un texte de cet échelon, pour le faire voir'),
});

/** One of the rules for reading the ladder (bottom and top, stricter, unclear). */
const regleDeLectureSchema = z.strictObject({
  id: slug.describe('identifiant de la règle'),
  texte: line(20, 200).describe('la règle'),
  explication: line(20, 400).describe('ce qu’elle veut dire en pratique'),
});

/** A text that bears on frontline social work, placed on the ladder. */
export const normeSchema = z
  .strictObject({
    id: slug.describe('identifiant cité par les fiches'),
    titre: line(3, 90).describe('nom court du texte'),
    niveau: slug.describe('échelon'),
    resume: line(40, 340).describe('ce que le texte change pour le travail social de première ligne'),
    edicte_par: line(2, 120).describe('qui fait la règle'),
    negociable: z
      .enum(['jamais', 'personne', 'equipe', 'employeur', 'service_tiers', 'secteur'])
      .describe('avec qui elle peut se négocier'),
    ou_agir: line(5, 240).describe('avec qui et où agir pour la changer, la préciser ou l’invoquer'),
    reference: line(3, 240).describe('référence du texte'),
    date: partialDate.optional().describe('date du texte'),
    url: webUrl.optional().describe('adresse officielle du texte (ELI si connue)'),
    juridiction: jurisdiction.describe('où le texte vaut'),
    certitude: factCertainty.describe('certitude de ce qui est écrit ici'),
    a_verifier: line(5, 300).optional().describe('ce qui trancherait'),
    sources: z.array(sourceRef).min(1).describe('où cela a été lu'),
    alias: aliases.describe('les mots que les gens tapent'),
  })
  .superRefine(
    (norme, context) =>
      settlesItsDoubt(norme, (key, message) => context.addIssue({ code: 'custom', path: [key], message })),
    evenIfBroken,
  );
export type Norme = z.infer<typeof normeSchema>;

/** The whole of `content/normes.yaml`: the ladder, how to read it, and the texts on it. */
export const normesSchema = z.strictObject({
  niveaux: z.array(niveauSchema).min(1).describe('échelons, du haut vers le bas'),
  regles_de_lecture: z.array(regleDeLectureSchema).min(1).describe('comment lire l’échelle'),
  normes: z.array(normeSchema).describe('textes'),
});
export type Normes = z.infer<typeof normesSchema>;
