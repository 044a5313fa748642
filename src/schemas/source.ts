import { z } from 'zod';
import { factCertainty, isoDate, line, slug, visible, webUrl } from './primitives.ts';

/** A DOI by itself, without the address that resolves it (https://www.doi.org/doi-handbook/). */
const DOI = /^10\.\d{4,9}\/[^\p{C}\p{Z}"<>\\^`{|}]+$/u;

/** A language, with its country at most: `fr`, `nl-BE`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

const two = (part: number) => String(part).padStart(2, '0');

/** CSL date: `[[2025]]`, `[[2025, 9]]` or `[[2025, 9, 25]]`. */
const cslDate = z.strictObject({
  'date-parts': z
    .array(
      z
        .array(z.int())
        .min(1)
        .max(3)
        .refine(
          ([year = 0, month = 1, day = 1]) => isoDate.safeParse(`${year}-${two(month)}-${two(day)}`).success,
          {
            error: ({ input }) =>
              `« ${JSON.stringify(input)} » : il faut [année], [année, mois] ou [année, mois, jour]`,
          },
        ),
    )
    .length(1)
    .describe('date : [[2025]], [[2025, 9]] ou [[2025, 9, 25]]'),
});

/** A person (`family`, `given`) or an organisation (`literal`). */
const cslName = z
  .union([
    z.strictObject({ family: visible, given: visible.optional() }),
    z.strictObject({ literal: visible }),
  ])
  .describe('une personne { "family", "given" } ou un organisme { "literal" }');

/**
 * A bibliographic reference in CSL-JSON 1.0.2, what Zotero exports
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).
 * How it was read stands in `custom`, the place that the format keeps for this.
 */
export const sourceSchema = z.strictObject({
  id: slug.describe('identifiant cité par les fiches'),
  type: z
    .enum([
      'legislation',
      'legal_case',
      'bill',
      'webpage',
      'report',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'book',
      'chapter',
      'paper-conference',
      'thesis',
      'post-weblog',
      'broadcast',
      'motion_picture',
      'speech',
      'standard',
      'dataset',
      'document',
      'pamphlet',
    ])
    .describe('type CSL du document'),
  title: line(3, 300).describe('titre du document'),
  author: z.array(cslName).min(1).optional().describe('personnes ou organismes'),
  issued: cslDate.optional().describe('date du document'),
  'container-title': line(2, 200).optional().describe('revue, site ou recueil'),
  publisher: line(2, 200).optional().describe('éditeur'),
  number: visible.optional().describe('numéro du texte'),
  page: visible.optional().describe('pages'),
  DOI: z.string().regex(DOI, { error: 'doi' }).optional().describe('identifiant DOI'),
  URL: webUrl.optional().describe('adresse publique'),
  language: z
    .string()
    .regex(LANGUAGE, { error: 'language' })
    .optional()
    .describe('langue du document (code BCP 47)'),
  note: line(2, 400).optional().describe('remarque utile au lecteur'),
  custom: z
    .strictObject({
      consulte: isoDate.describe('date de consultation'),
      lecture: z
        .enum(['texte_integral', 'extrait', 'source_secondaire', 'non_lue'])
        .describe('comment la source a été lue'),
      certitude: factCertainty.describe('ce que cette seule source permet d’affirmer, au mieux'),
      pays: z.enum(['belgique', 'france', 'quebec', 'suisse', 'ue', 'autre']).describe('pays de la source'),
    })
    .describe('comment et quand la source a été lue'),
});
export type Source = z.infer<typeof sourceSchema>;

/** The whole of `content/sources.json`. */
export const sourcesSchema = z.array(sourceSchema);
