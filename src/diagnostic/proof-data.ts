import type { CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import { clauses } from './condition.ts';
import { explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import { type Condition, criteresPoses, entreesDe, type Modele, vautPour } from './model.ts';

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

/** The criteria of « un » that may decide alone while nothing that is cited says why. */
const oublies = ({ tous = [], un = [] }: Condition, cite: readonly CriterionId[]): readonly CriterionId[] =>
  tous.some(({ critere }) => cite.includes(critere))
    ? []
    : un.map(({ critere }) => critere).filter((critere) => !cite.includes(critere));

/** « Parce que » names answers that the condition really looks at, and is never empty. */
export const proveCitations = (modele: Modele): readonly Fault[] =>
  [...modele.maintenant, ...modele.equipe, ...modele.secteur].flatMap(({ id, si, cite }): Fault[] => {
    const regardes = [...new Set(clauses(si).map(({ critere }) => critere))];
    const etrangers = cite.filter((critere) => !regardes.includes(critere));
    const manquants = oublies(si, cite);
    const fault = { fichier: 'regles', lieu: id, cle: ['cite'] } as const;
    if (etrangers.length > 0)
      return [
        {
          ...fault,
          message: `«\u00a0cite\u00a0» nomme ${etrangers.join(', ')}, que sa condition ne regarde pas`,
          remede:
            regardes.length > 0
              ? `Citez seulement des critères de la condition\u00a0: ${regardes.join(', ')}.`
              : modele.maintenant.some((regle) => regle.id === id)
                ? 'Laissez «\u00a0cite: []\u00a0»\u00a0: cette règle n’a pas de condition.'
                : 'Donnez une condition à cette règle\u00a0: sans elle, elle vaudrait dans tous les cas.',
        },
      ];
    if (cite.length === 0 && regardes.length > 0)
      return [
        {
          ...fault,
          message:
            '«\u00a0cite\u00a0» est vide\u00a0: le lecteur ne saurait pas pourquoi cette piste apparaît',
          remede: `Citez des critères de la condition\u00a0: ${regardes.join(', ')}.`,
        },
      ];
    return manquants.length === 0
      ? []
      : [
          {
            ...fault,
            message: `«\u00a0cite\u00a0» oublie ${manquants.join(', ')}\u00a0: le «\u00a0parce que\u00a0» serait vide quand ce critère décide seul`,
            remede: 'Citez aussi ce que «\u00a0un\u00a0» regarde.',
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
