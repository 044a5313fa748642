import { z } from 'zod';
import { companionSchema } from '../schemas/companion.ts';
import { contactsSchema } from '../schemas/contact.ts';
import { glossaireSchema } from '../schemas/glossaire.ts';
import { entrySchemas } from '../schemas/kinds.ts';
import { normesSchema } from '../schemas/norme.ts';
import { entryId, isoDate } from '../schemas/primitives.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { taxonomieSchema } from '../schemas/taxonomie.ts';

const address = z.string().describe('adresse, entière ou à partir du dossier de ce fichier');
const body = z.string().describe('le corps en texte simple, sans mise en forme');

/** What the file adds to the front matter of an entry. */
const published = {
  id: entryId.describe('dossier et nom de la fiche'),
  url: address,
  texte: body,
  simplifie: z
    .strictObject({ ...companionSchema.shape, url: address, texte: body })
    .optional()
    .describe('la page à lire avec la personne'),
} as const;

const { conseils, outils, pratiques, articles, vignettes } = entrySchemas;
const entrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('conseils'), ...published, ...conseils.shape }),
  z.strictObject({ type: z.literal('outils'), ...published, ...outils.shape }),
  z.strictObject({ type: z.literal('pratiques'), ...published, ...pratiques.shape }),
  z.strictObject({ type: z.literal('articles'), ...published, ...articles.shape }),
  z.strictObject({ type: z.literal('vignettes'), ...published, ...vignettes.shape }),
]);

/** The beginning of an address of the web, for any program. */
const WEB_ADDRESS = '^[Hh][Tt][Tt][Pp][Ss]?://';

/** The whole of `carnet.json`, by the schemas that the content itself is held to. */
export const openDataSchema = z.strictObject({
  $schema: z.string().describe('le schéma de ce fichier'),
  nom: z.string().describe('nom du carnet'),
  description: z.string().describe('ce qu’il contient'),
  url: address,
  licence: z.string().describe('licence des textes (nom SPDX)'),
  date: isoDate.describe('date de la dernière relecture d’une fiche'),
  fiches: z.array(entrySchema).describe('fiches publiées, par type puis par titre'),
  taxonomie: taxonomieSchema.describe('types, postures, thèmes et personnes concernées'),
  glossaire: glossaireSchema.describe('les mots du carnet'),
  normes: normesSchema.describe('l’échelle des normes et les textes qui s’y trouvent'),
  contacts: contactsSchema.describe('numéros et adresses publics'),
  sources: sourcesSchema.describe('bibliographie, en CSL-JSON'),
});
export type OpenData = z.infer<typeof openDataSchema>;

/** The JSON Schema (2020-12) of `carnet.json`. */
export function openDataJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(openDataSchema, {
      // What JSON Schema calls « uri » has no accents, which people copy with an address.
      override: ({ jsonSchema }) => {
        if (jsonSchema.format !== 'uri') return;
        delete jsonSchema.format;
        jsonSchema.pattern = WEB_ADDRESS;
      },
    }),
    title: 'Carnet de cyber-discernement, données ouvertes',
  };
}
