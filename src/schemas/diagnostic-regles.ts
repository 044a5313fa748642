import { z } from 'zod';
import { criterionId, firstOrientationId, type OrientationId, scope } from './diagnostic-ids.ts';
import { numero } from './diagnostic-numeros.ts';
import { entrees, sansDoublon, unique, valeur } from './diagnostic-parts.ts';
import { line, slug } from './primitives.ts';

/** A sentence for one scope or for both. */
const textesDeRegle = z
  .strictObject({
    personne: line(3, 140).optional().describe('pour une situation avec une personne'),
    service: line(3, 140).optional().describe('pour un projet ou une habitude du service'),
  })
  .describe('ce qui est dit, 140 signes au plus : la feuille tient sur une page');

const clause = z.strictObject({
  critere: criterionId.describe('critère regardé'),
  est: z
    .array(valeur)
    .min(1)
    .refine(sansDoublon.check, sansDoublon)
    .describe('réponses qui rendent la clause vraie'),
});

const condition = z.strictObject({
  tous: z.array(clause).min(1).optional().describe('clauses toutes vraies'),
  un: z.array(clause).min(1).optional().describe('clauses dont une suffit'),
});

const regleShape = {
  titre: line(3, 60).describe('ce que la règle propose, en quelques mots'),
  portee: scope.optional().describe('absente : la règle vaut pour les deux portées'),
  si: condition.describe('condition ; vide : toujours vraie'),
  textes: textesDeRegle,
} as const;

const gestes = z.array(line(5, 110)).min(1).max(3);

const citees = z.array(criterionId).refine(sansDoublon.check, sansDoublon);

const premiereRegle = z.strictObject({
  id: numero('maintenant'),
  ...regleShape,
  orientation: firstOrientationId.describe('orientation proposée'),
  cite: citees.describe('critères cités dans « parce que »'),
  gestes: z
    .union([
      z.literal('limites'),
      z.strictObject({
        personne: gestes.optional().describe('avec une personne'),
        service: gestes.optional().describe('pour un projet du service'),
      }),
    ])
    .optional()
    .describe(
      'trois gestes au plus ; absents : ceux de l’orientation ; « limites » : celles des critères cités',
    ),
  entrees: entrees.optional().describe('fiches à lire ; absentes : celles de l’orientation'),
});

const regleDeColonne = (table: 'equipe' | 'secteur', orientation: OrientationId) =>
  z.strictObject({
    id: numero(table),
    ...regleShape,
    orientation: z
      .literal<OrientationId>(orientation)
      .describe(`toutes les règles de « ${table} » lui appartiennent`),
    cite: citees.min(1).describe('critères cités dans « parce que »'),
    poids: z
      .number()
      .min(0)
      .max(5)
      .optional()
      .describe('place dans la colonne ; absent : la pire réponse citée (non 3, nsp 2, en partie 1)'),
    sauf_si_premiere: z
      .array(firstOrientationId)
      .optional()
      .describe('la règle se tait quand la première orientation est celle-ci'),
    entrees: entrees.optional().describe('fiches à lire ; absentes : celles de l’orientation'),
  });

const ajout = z.strictObject({
  id: slug.describe('identifiant'),
  ...regleShape,
  sauf_si_premiere: z
    .array(firstOrientationId)
    .optional()
    .describe('l’ajout se tait quand la première orientation est celle-ci'),
});

const tension = z.strictObject({
  id: numero('tensions'),
  ...regleShape,
  biens: z
    .tuple([line(3, 70), line(3, 70)])
    .refine(([un, autre]) => un.toLowerCase() !== autre.toLowerCase(), {
      error: 'les deux biens sont les mêmes : une tension en oppose deux',
    })
    .describe('les deux biens qui tirent chacun de leur côté'),
});

const reglesShape = {
  maintenant: z.array(premiereRegle).min(1).describe('tout de suite : la première règle vraie l’emporte'),
  equipe: z
    .array(regleDeColonne('equipe', 'equipe-employeur'))
    .min(1)
    .describe('avec l’équipe et l’employeur : toutes les règles vraies'),
  secteur: z
    .array(regleDeColonne('secteur', 'remonter'))
    .min(1)
    .describe('avec le secteur : toutes les règles vraies'),
  ajouts: z.array(ajout).describe('ce qui s’ajoute à la première orientation'),
  tensions: z.array(tension).min(1).describe('tensions nommées, par ordre d’importance'),
} as const;

/** The whole of `content/diagnostic/regles.yaml`: the decision table, as data. */
export const reglesSchema = z
  .strictObject({
    ...reglesShape,
    lecture: z
      .array(
        z.strictObject({
          texte: line(20, 200).describe('règle de lecture'),
          regles: z.array(z.string()).min(1).describe('règles où elle se voit'),
        }),
      )
      .describe('comment lire l’échelle des normes'),
  })
  .superRefine((file, context) => {
    const known = new Set<string>();
    for (const key of ['maintenant', 'equipe', 'secteur', 'ajouts', 'tensions'] as const) {
      unique(file[key], key, context, known);
      file[key].forEach(({ id, portee, textes }, index) => {
        for (const wanted of scope.options) {
          const applies = portee === undefined || portee === wanted;
          if (applies !== (textes[wanted] !== undefined))
            context.addIssue({
              code: 'custom',
              path: [key, index, 'textes'],
              message: applies
                ? `manque le texte « ${wanted} » de ${id}`
                : `le texte « ${wanted} » de ${id} ne sera jamais lu`,
            });
        }
      });
    }
  });
export type Regles = z.infer<typeof reglesSchema>;
