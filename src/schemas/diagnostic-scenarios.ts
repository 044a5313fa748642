import { z } from 'zod';
import { answer, criterionId, firstOrientationId, scope } from './diagnostic-ids.ts';
import { etat, unique } from './diagnostic-parts.ts';
import { line, slug } from './primitives.ts';

const reponsesSchema = z.partialRecord(criterionId, answer);
const ids = z.array(z.string());
const colonneAttendue = z.strictObject({
  montre: ids.describe('règles montrées, dans l’ordre'),
  reste: ids.default([]).describe('règles de la ligne « et aussi »'),
});

const scenarioSchema = z.strictObject({
  id: slug.describe('identifiant'),
  titre: line(3, 90).describe('la situation en une ligne'),
  origine: z.enum(['journee', 'composee']).describe('rapportée par la journée d’étude, ou composée'),
  portee: scope.describe('portée'),
  reponses: reponsesSchema.describe('réponses aux questions'),
  attendu: z
    .strictObject({
      etats: z
        .strictObject({
          sais: etat.describe('« je sais »'),
          veut: etat.describe('« ça veut »'),
          peux: etat.describe('« je peux »'),
        })
        .describe('états des trois postures'),
      tensions: ids.describe('tensions montrées, dans l’ordre'),
      premiere: z
        .strictObject({
          regle: z.string().describe('règle'),
          orientation: firstOrientationId.describe('orientation'),
        })
        .describe('première règle vraie'),
      aussi: ids.describe('règles de « c’est vrai aussi »'),
      ajouts: ids.describe('ajouts à l’orientation'),
      equipe: colonneAttendue.describe('colonne de l’équipe et de l’employeur'),
      secteur: colonneAttendue.describe('colonne du secteur'),
    })
    .describe('ce que la table doit donner'),
  et_si: z
    .array(
      z.strictObject({
        titre: line(3, 90).describe('ce qui change'),
        reponses: reponsesSchema
          .refine((reponses) => Object.keys(reponses).length > 0, {
            error: 'est vide : donner au moins une réponse qui change',
          })
          .describe('réponses changées'),
        orientation: firstOrientationId.describe('première orientation attendue'),
      }),
    )
    .default([])
    .describe('variantes'),
});

/** The whole of `content/diagnostic/scenarios.yaml`: situations with the result that they must give. */
export const scenariosSchema = z
  .strictObject({ scenarios: z.array(scenarioSchema).min(1).describe('situations') })
  .superRefine((file, context) => unique(file.scenarios, 'scenarios', context));
export type Scenarios = z.infer<typeof scenariosSchema>;
