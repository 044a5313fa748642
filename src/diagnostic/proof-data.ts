import type { CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import { clauses } from './condition.ts';
import { explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import { criteresPoses, entreesDe, type Modele, vautPour } from './model.ts';

/** A question that changes nothing must not be asked. */
export function proveCriteresVivants(modele: Modele, portee: Scope): readonly Fault[] {
  const regles = [
    ...modele.maintenant,
    ...modele.equipe,
    ...modele.secteur,
    ...modele.ajouts,
    ...modele.tensions,
  ].filter((regle) => vautPour(regle, portee));
  const regardes = new Set(regles.flatMap(({ si }) => clauses(si).map(({ critere }) => critere)));
  return criteresPoses(modele, portee)
    .filter(({ id }) => !regardes.has(id))
    .map(({ id, court }) => ({
      fichier: 'criteres',
      lieu: id,
      message: `la question «\u00a0${court}\u00a0» est posée ${explainScope(portee)}, mais aucune règle ne la regarde`,
      remede: 'Citez-la dans une règle de regles.yaml, ou retirez la question de cette portée.',
    }));
}

/** How to mend a « parce que »; the rows of a column always look at something, the last row of the first table at nothing. */
const bonneCitation = (regardes: readonly CriterionId[], premiereTable: boolean): string =>
  regardes.length > 0
    ? `Citez seulement des critères de la condition\u00a0: ${[...new Set(regardes)].join(', ')}.`
    : premiereTable
      ? 'Laissez «\u00a0cite: []\u00a0»\u00a0: cette règle n’a pas de condition.'
      : 'Donnez une condition à cette règle\u00a0: sans elle, elle vaudrait dans tous les cas.';

/** « Parce que » names answers that the condition really looks at, and is never empty. */
export const proveCitations = (modele: Modele): readonly Fault[] =>
  [...modele.maintenant, ...modele.equipe, ...modele.secteur].flatMap(({ id, si, cite }): Fault[] => {
    const regardes = clauses(si).map(({ critere }) => critere);
    const etrangers = cite.filter((critere) => !regardes.includes(critere));
    if (etrangers.length === 0 && (cite.length > 0 || regardes.length === 0)) return [];
    return [
      {
        fichier: 'regles',
        lieu: id,
        cle: ['cite'],
        message:
          etrangers.length > 0
            ? `«\u00a0cite\u00a0» nomme ${etrangers.join(', ')}, que sa condition ne regarde pas`
            : '«\u00a0cite\u00a0» est vide\u00a0: le lecteur ne saurait pas pourquoi cette piste apparaît',
        remede: bonneCitation(
          regardes,
          modele.maintenant.some((regle) => regle.id === id),
        ),
      },
    ];
  });

/** Every orientation is reached by a rule, and leads to at least one entry that readers can open. */
export function proveOrientations(modele: Modele, publiee: (entree: string) => boolean): readonly Fault[] {
  const regles = [...modele.maintenant, ...modele.equipe, ...modele.secteur];
  return modele.orientations.flatMap(({ id, entrees }): Fault[] => [
    ...(regles.some(({ orientation }) => orientation === id)
      ? []
      : [
          {
            fichier: 'orientations',
            lieu: id,
            message: 'aucune règle ne mène à cette orientation',
            remede: 'Ajoutez une règle dans regles.yaml, ou retirez l’orientation.',
          } as const,
        ]),
    ...(modele.portees.every(({ id: portee }) => entreesDe(entrees, portee).some(publiee))
      ? []
      : [
          {
            fichier: 'orientations',
            lieu: id,
            message: 'aucune de ses fiches n’est publiée',
            remede: `Publiez l’une de ces fiches, ou citez-en une autre\u00a0: ${[...new Set(modele.portees.flatMap(({ id: portee }) => entreesDe(entrees, portee)))].join(', ')}.`,
          } as const,
        ]),
  ]);
}
