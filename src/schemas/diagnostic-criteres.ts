import { z } from 'zod';
import { checkEmpreinte, EMPREINTE } from './diagnostic-empreinte.ts';
import { answer, criterionId, scope } from './diagnostic-ids.ts';
import { checkMots } from './diagnostic-mots.ts';
import { bloc, deuxPortees, entrees, everyOne, negociable, niveau, unique } from './diagnostic-parts.ts';
import { line } from './primitives.ts';

/** What a person may have thought of doing before thinking twice. */
const intention = z.enum(['avec', 'pour', 'place', 'relais', 'pas', 'nsp']);

/** A state has one shape, which says it without colour wherever it is printed. */
const etatVu = (signe: string) =>
  z.strictObject({
    signe: z.literal(signe).describe('forme dessinée devant le mot, la même partout'),
    mot: line(3, 20).describe('mot affiché'),
    sens: line(10, 90).describe('ce qui donne cet état'),
  });

const phrasesDeBloc = z.strictObject({
  appui: line(10, 60).describe('quand tout est « oui »'),
  fragile: line(10, 60).describe('quand le plus faible est « en partie », sans dire quel critère'),
  flou: line(10, 60).describe('quand une réponse manque, sans dire quel critère'),
  obstacle: line(10, 60).describe('quand une réponse est « non », sans dire quel critère'),
  vide: line(10, 60).describe('quand rien n’a été regardé'),
});

const phrasesDeCritere = z.strictObject({
  partie: line(10, 60).describe('quand la réponse est « en partie »'),
  non: line(10, 60).describe('quand la réponse est « non »'),
  nsp: line(10, 60).describe('quand la réponse manque ou n’est pas connue'),
});

const blocSchema = z.strictObject({
  id: bloc.describe('identifiant du bloc'),
  titre: line(3, 40).describe('question ou titre du bloc'),
  court: line(3, 20).describe('nom court, pour les bandeaux'),
  aide: deuxPortees(110).describe('ce que le bloc regarde'),
  phrases: phrasesDeBloc
    .optional()
    .describe('début de la phrase du résultat ; sans objet pour « La situation »'),
});

const questionSchema = z.strictObject({
  question: line(10, 100)
    .refine((texte) => /^[^.!?]+\?$/u.test(texte), { error: 'doit être une seule phrase, finie par « ? »' })
    .describe('une seule phrase, finie par « ? »'),
  aide: line(10, 110).describe('une précision, 110 signes au plus'),
  reponses: z
    .partialRecord(answer, line(2, 40))
    .optional()
    .describe('réponses dites autrement que par défaut'),
  court: line(3, 20).optional().describe('nom dans cette portée, s’il y est autre'),
  negociable: negociable.optional().describe('avec qui, dans cette portée, si c’est autre'),
  si: line(3, 60)
    .optional()
    .describe(
      'suite de « si… » quand la réponse serait « oui » ; requise quand « Tout de suite » regarde le critère',
    ),
  limite: line(5, 110)
    .optional()
    .describe(
      'la précaution à prendre quand la réponse n’est pas un plein « oui » ; requise pour « gestes: limites »',
    ),
});

const critereSchema = z.strictObject({
  id: criterionId.describe('identifiant du critère'),
  bloc: bloc.describe('bloc où la question est posée'),
  court: line(3, 20).describe('nom en un à trois mots'),
  origine: z.enum(['helmo', 'carnet']).describe('nommé à la journée d’étude, ou ajouté par le carnet'),
  negociable: negociable.describe('avec qui ce critère se négocie'),
  nuance: line(5, 60).optional().describe('ce que l’on fait d’un critère qui ne se négocie pas'),
  norme: niveau.optional().describe('échelon de l’échelle des normes où chercher'),
  phrases: phrasesDeCritere
    .optional()
    .describe(
      'morceau de la phrase du résultat quand ce critère pèse le plus ; requis dans les trois postures',
    ),
  textes: z
    .strictObject({
      personne: questionSchema.optional().describe('question, avec une personne'),
      service: questionSchema.optional().describe('question, pour un projet du service'),
    })
    .describe('la question, selon la portée ; absente : elle n’est pas posée'),
  entrees: entrees.describe('fiches montrées quand la réponse n’est pas « oui »'),
});

/** The four blocks come in one order, on screen as on paper; the three postures begin the sentence of the result. */
function checkBlocs(blocs: readonly z.infer<typeof blocSchema>[], context: z.RefinementCtx): void {
  blocs.forEach(({ id, phrases }, index) => {
    if (blocs.length === bloc.options.length && id !== bloc.options[index])
      context.addIssue({
        code: 'custom',
        path: ['blocs', index, 'id'],
        message: `« ${id} » n’est pas à sa place (ordre : ${bloc.options.join(', ')})`,
      });
    if ((id !== 'situation') !== (phrases !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['blocs', index, 'phrases'],
        message:
          phrases === undefined
            ? `manque : le titre du résultat est fait de ces phrases (${Object.keys(phrasesDeBloc.shape).join(', ')})`
            : 'est de trop : la situation n’entre pas dans le titre du résultat',
      });
  });
}

/** The whole of `content/diagnostic/criteres.yaml`: what is asked, and in which words. */
export const criteresSchema = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .max(63)
      .describe('numéro de version du modèle, à augmenter quand une question change'),
    empreinte: z
      .string()
      .regex(EMPREINTE, { error: 's’écrit comme « 1-0a1b2c3d » : la version, un tiret, huit signes' })
      .nullish()
      .describe('empreinte des questions de cette version ; la vérification donne celle qui convient'),
    reponses: z
      .strictObject({
        oui: line(2, 30).describe('aucun obstacle'),
        partie: line(2, 30).describe('pas tout à fait'),
        non: line(2, 30).describe('obstacle'),
        nsp: line(2, 30).describe('réponse à part entière : ne pas savoir'),
        vide: line(2, 30).describe('question laissée de côté'),
      })
      .describe('mots des réponses, par défaut'),
    etats: z
      .strictObject({
        appui: etatVu('●').describe('tout est « oui »'),
        fragile: etatVu('◐').describe('au moins un « en partie »'),
        obstacle: etatVu('○').describe('au moins un « non »'),
        flou: etatVu('?').describe('une réponse manque'),
      })
      .describe('les quatre états, en mots et en formes'),
    portees: z
      .array(
        z.strictObject({
          id: scope.describe('portée'),
          libelle: line(5, 60).describe('nom affiché'),
          aide: line(5, 110).describe('exemples'),
        }),
      )
      .length(2)
      .describe('ce que l’on regarde : une situation avec une personne, ou un projet du service'),
    intention: z
      .strictObject({
        question: deuxPortees(60).describe('question facultative du début'),
        aide: line(10, 110).describe('ce que l’on en fait'),
        choix: z
          .array(
            z.strictObject({
              id: intention.describe('identifiant'),
              libelle: deuxPortees(60).describe('mots affichés'),
            }),
          )
          .describe('réponses'),
      })
      .describe('« Spontanément, je ferais… »'),
    parole: z
      .strictObject({
        question: deuxPortees(80).describe('intitulé'),
        aide: line(10, 110).describe('ce que l’on en fait'),
      })
      .describe('une ligne : ce que la personne dit vouloir'),
    blocs: z.array(blocSchema).describe('les quatre blocs, dans l’ordre'),
    negociables: z
      .array(
        z.strictObject({
          id: negociable.exclude(['contexte']).describe('avec qui'),
          titre: line(5, 60).describe('titre de la colonne'),
          phrase: line(5, 110).describe('ce que cela veut dire'),
        }),
      )
      .describe('colonnes « se négocie » et « ne se négocie pas »'),
    criteres: z.array(critereSchema).describe('les quinze critères, dans l’ordre des blocs'),
  })
  .superRefine((file, context) => {
    for (const key of ['portees', 'blocs', 'negociables', 'criteres'] as const)
      unique(file[key], key, context);
    unique(file.intention.choix, ['intention', 'choix'], context);
    everyOne(bloc.options, file.blocs, 'blocs', context);
    everyOne(negociable.exclude(['contexte']).options, file.negociables, 'negociables', context);
    everyOne(criterionId.options, file.criteres, 'criteres', context);
    everyOne(intention.options, file.intention.choix, ['intention', 'choix'], context);
    checkBlocs(file.blocs, context);
    checkMots(file, context);
    file.criteres.forEach(({ id, bloc: where, phrases, textes }, index) => {
      if ((where !== 'situation') !== (phrases !== undefined))
        context.addIssue({
          code: 'custom',
          path: ['criteres', index, 'phrases'],
          message: `« phrases » va avec les trois postures, et avec elles seules (${id})`,
        });
      if (!textes.personne && !textes.service)
        context.addIssue({
          code: 'custom',
          path: ['criteres', index, 'textes'],
          message: `« ${id} » n’est posé nulle part`,
        });
    });
    checkEmpreinte(file, context);
  });
export type Criteres = z.infer<typeof criteresSchema>;
