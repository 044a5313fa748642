import { z } from 'zod';
import {
  aliases,
  evenIfBroken,
  factCertainty,
  isoDate,
  jurisdiction,
  line,
  settlesItsDoubt,
  slug,
  sourceRef,
  webUrl,
} from './primitives.ts';

/** A public contact point: the only place where a telephone number or an e-mail address may stand. */
export const contactSchema = z
  .strictObject({
    id: slug.describe('identifiant cité par <Contact>'),
    nom: line(2, 100).describe('nom du service'),
    pour: line(5, 140).describe('à quoi il sert'),
    telephone: z
      .string()
      .regex(/^(?=(?:\D*\d){3})\+?[\d ./\u202f\u00a0]{3,24}$/, { error: 'telephone' })
      .optional()
      .describe('numéro'),
    courriel: z.email().optional().describe('adresse e-mail publique'),
    adresse: line(5, 160).optional().describe('adresse postale'),
    url: webUrl.optional().describe('site'),
    horaires: line(2, 120).optional().describe('heures d’ouverture'),
    juridiction: jurisdiction.describe('où le service répond'),
    verifie_le: isoDate.describe('date de vérification de la source'),
    certitude: factCertainty.describe('certitude du numéro ou de l’adresse'),
    a_verifier: line(5, 300).optional().describe('ce qui trancherait'),
    source: sourceRef.describe('où le contact a été lu'),
    urgence: slug.optional().describe('le danger ou la perte qui demande d’appeler'),
    alias: aliases.describe('les mots que les gens tapent'),
  })
  .superRefine((contact, context) => {
    const report = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    settlesItsDoubt(contact, report);
    if (!contact.telephone && !contact.courriel && !contact.adresse && !contact.url)
      report(
        'telephone',
        'manque : un contact a au moins un téléphone, un courriel, une adresse ou un site (url)',
      );
  }, evenIfBroken);
export type Contact = z.infer<typeof contactSchema>;

/** The whole of `content/contacts.yaml`. */
export const contactsSchema = z.array(contactSchema);
