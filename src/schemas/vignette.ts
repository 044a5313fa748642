import { z } from 'zod';
import { answer, criterionId, firstOrientationId, scope } from './diagnostic-ids.ts';
import { checkEntry, entryShape } from './entry.ts';
import { entryId, evenIfBroken } from './primitives.ts';

/** A vignette: a situation to discuss, with one reading of it through the diagnostic. */
export const vignetteSchema = z
  .strictObject({
    ...entryShape,
    origine: z
      .enum(['journee', 'composee'])
      .describe('rapportée par la journée d’étude, ou écrite pour l’exercice'),
    portee: scope.describe('une situation avec une personne, ou un projet du service'),
    reponses: z
      .partialRecord(criterionId, answer)
      .describe('une lecture de la situation : réponses au diagnostic'),
    orientation: firstOrientationId.describe('première orientation que ces réponses font apparaître'),
    pistes: z.array(entryId).min(1).describe('fiches qui aident dans cette situation'),
  })
  .superRefine(checkEntry, evenIfBroken);
