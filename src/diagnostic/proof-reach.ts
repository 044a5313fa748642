import type { Scope } from '../schemas/diagnostic-ids.ts';
import type { CollectRule } from './collect.ts';
import type { Fault } from './fault.ts';
import { criteresPoses, type Modele, vautPour } from './model.ts';
import type { PremiereTable } from './proof-first.ts';
import { truthTable, VALEURS } from './truth-table.ts';
import { enumere } from './wording.ts';

const PORTEES = ['personne', 'service'] as const satisfies readonly Scope[];

/** The fewest rows that always answer before another: at each step, the one that is there most often. */
function quiRepondent(modele: Modele, avants: readonly (readonly string[])[]): readonly string[] {
  const ordre = modele.maintenant.map(({ id }) => id);
  const retenues = new Set<string>();
  let restent = avants;
  while (restent.length > 0) {
    const presences = (id: string) => restent.filter((avant) => avant.includes(id)).length;
    const meilleure = ordre.reduce((a, b) => (presences(b) > presences(a) ? b : a));
    retenues.add(meilleure);
    restent = restent.filter((avant) => !avant.includes(meilleure));
  }
  return ordre.filter((id) => retenues.has(id));
}

/** Every row of the first table decides at least once, in one scope or the other. */
export const proveAtteinte = (
  modele: Modele,
  preuves: Readonly<Record<Scope, PremiereTable>>,
): readonly Fault[] =>
  modele.maintenant
    .filter(({ id }) => !PORTEES.some((portee) => preuves[portee].atteintes.has(id)))
    .map(({ id }) => {
      const avants = PORTEES.flatMap((portee) => preuves[portee].masquees.get(id) ?? []);
      const repondent = quiRepondent(modele, avants);
      return repondent.length === 0
        ? {
            fichier: 'regles',
            lieu: id,
            message:
              'ne peut jamais être vraie\u00a0: ses clauses se contredisent, ou regardent une question qui n’est pas posée',
            remede: 'Retirez une clause de «\u00a0tous\u00a0», ou changez la portée de la règle.',
          }
        : {
            fichier: 'regles',
            lieu: id,
            message: `n’est jamais atteinte\u00a0: ${enumere(repondent, 'et')} ${repondent.length > 1 ? 'répondent' : 'répond'} toujours avant elle`,
            remede: `Placez ${id} plus haut, resserrez la condition de ce qui la précède, ou supprimez-la.`,
          };
    });

/** A collected rule is true for some answers, once the orientations before which it is silent are left out. */
function peutEtreVraie(modele: Modele, regle: CollectRule, portee: Scope): boolean {
  const premieres = modele.maintenant.filter((premiere) => vautPour(premiere, portee));
  const variables = criteresPoses(modele, portee).map(({ id }) => ({ id, domaine: VALEURS }));
  const tait = regle.sauf_si_premiere ?? [];
  const conditions = [regle.si, ...(tait.length > 0 ? premieres.map(({ si }) => si) : [])];
  return truthTable(variables, conditions).some(({ vraies: [vraie, ...suite] }) => {
    if (!vraie) return false;
    const premiere = premieres[suite.indexOf(true)];
    return tait.length === 0 || (premiere !== undefined && !tait.includes(premiere.orientation));
  });
}

/** Every rule of the other tables can be true. */
export const proveColonnes = (modele: Modele): readonly Fault[] =>
  [...modele.equipe, ...modele.secteur, ...modele.ajouts, ...modele.tensions]
    .filter(
      (regle) => !PORTEES.some((portee) => vautPour(regle, portee) && peutEtreVraie(modele, regle, portee)),
    )
    .map(({ id }) => ({
      fichier: 'regles',
      lieu: id,
      message: 'ne peut jamais être vraie',
      remede:
        'Retirez une clause de «\u00a0tous\u00a0», changez la portée, ou raccourcissez «\u00a0sauf_si_premiere\u00a0».',
    }));
