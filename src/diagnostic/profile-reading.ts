import type { OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import type { CollectRule } from './collect.ts';
import { type Condition, type Modele, type PremiereRegle, vautPour } from './model.ts';
import type { Profil } from './profile.ts';
import { domainesDe, presences } from './profile-answers.ts';
import { apres, type Domaines, simplifie } from './simplify.ts';
import { truthTable } from './truth-table.ts';

/** A rule as a profile leaves it: its condition says only what the profile does not settle; empty, it is always true there. */
export interface LigneDeProfil<R> {
  readonly regle: R;
  readonly si: Condition;
  /** First suggestions beside which the rule is silent, among those that the profile can have. */
  readonly sauf: readonly OrientationId[];
}

/** What the tables say of a profile. The rest depends on answers that it does not hold: those of the situation, and which criterion. */
export interface LectureDeProfil {
  /** To be read from the top: the first true line decides. */
  readonly premieres: readonly LigneDeProfil<PremiereRegle>[];
  readonly ajouts: readonly LigneDeProfil<Modele['ajouts'][number]>[];
  readonly equipe: readonly LigneDeProfil<Modele['equipe'][number]>[];
  readonly secteur: readonly LigneDeProfil<Modele['secteur'][number]>[];
  readonly tensions: readonly LigneDeProfil<Modele['tensions'][number]>[];
}

/** What a rule is worth in a profile; nothing when no answer makes it true there. */
function ligne<R extends CollectRule>(
  regle: R,
  domaines: Domaines,
  present: readonly Condition[],
): LigneDeProfil<R> | undefined {
  const variables = [...domaines].map(([id, domaine]) => ({ id, domaine }));
  const verites = truthTable(variables, [regle.si, ...present])
    .filter(({ vraies: [, ...presentes] }) => presentes.every(Boolean))
    .map(({ vraies: [vraie] }) => vraie);
  if (!verites.includes(true)) return undefined;
  return { regle, si: verites.includes(false) ? simplifie(regle.si, domaines) : {}, sauf: [] };
}

/** The first table as a profile leaves it: it stops at the line that is true of all that is left. */
function premieresLignes(
  modele: Modele,
  portee: Scope,
  depart: Domaines,
  present: readonly Condition[],
): readonly LigneDeProfil<PremiereRegle>[] {
  const lignes: LigneDeProfil<PremiereRegle>[] = [];
  let domaines = depart;
  for (const regle of modele.maintenant.filter((one) => vautPour(one, portee))) {
    const lue = ligne(regle, domaines, present);
    if (!lue) continue;
    lignes.push(lue);
    if (lue.si.tous === undefined && lue.si.un === undefined) break;
    domaines = apres(domaines, lue.si);
  }
  return lignes;
}

/** Reads the tables for a profile, over complete answers. Pure: it says what `evaluate` says of each of them. */
export function litProfil(modele: Modele, portee: Scope, profil: Profil): LectureDeProfil {
  const domaines = domainesDe(modele, portee, profil);
  const present = presences(modele, portee, profil);
  const premieres = premieresLignes(modele, portee, domaines, present);
  const possibles = new Set<OrientationId>(premieres.map(({ regle }) => regle.orientation));
  const lignes = <R extends CollectRule>(table: readonly R[]): readonly LigneDeProfil<R>[] =>
    table
      .filter((regle) => vautPour(regle, portee))
      .flatMap((regle) => {
        const sauf = (regle.sauf_si_premiere ?? []).filter((orientation) => possibles.has(orientation));
        const lue = sauf.length === possibles.size ? undefined : ligne(regle, domaines, present);
        return lue ? [{ ...lue, sauf }] : [];
      });
  return {
    premieres,
    ajouts: lignes(modele.ajouts),
    equipe: lignes(modele.equipe),
    secteur: lignes(modele.secteur),
    tensions: lignes(modele.tensions),
  };
}

/** Tells whether a line is true of all the answers of its profile. */
export const estToujours = ({ si, sauf }: LigneDeProfil<unknown>): boolean =>
  si.tous === undefined && si.un === undefined && sauf.length === 0;
