import { z } from 'zod';
import { orientationId } from './diagnostic-ids.ts';
import { deuxPortees, entrees, everyOne, unique } from './diagnostic-parts.ts';
import { line } from './primitives.ts';

const troisGestes = z.array(line(5, 110)).length(3);

/** The whole of `content/diagnostic/orientations.yaml`: everything that the diagnostic may suggest. */
export const orientationsSchema = z
  .strictObject({
    orientations: z
      .array(
        z.strictObject({
          id: orientationId.describe('identifiant'),
          titre: line(3, 60).describe('nom de l’orientation'),
          phrase: deuxPortees(110).describe('la phrase du résultat'),
          gestes: z
            .strictObject({
              personne: troisGestes.describe('avec une personne'),
              service: troisGestes.describe('pour un projet du service'),
            })
            .describe('trois gestes possibles'),
          entrees,
        }),
      )
      .describe('les huit orientations'),
  })
  .superRefine((file, context) => {
    unique(file.orientations, 'orientations', context);
    everyOne(orientationId.options, file.orientations, 'orientations', context);
  });
export type Orientations = z.infer<typeof orientationsSchema>;
