import type { Scope } from '../schemas/diagnostic-ids.ts';
import { explainAnswers, explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import { criteresPoses, type Modele, vautPour } from './model.ts';
import { garanties } from './safety.ts';
import { type Combinaison, plusSimplesDAbord, truthTable, VALEURS } from './truth-table.ts';
import { que } from './wording.ts';

/** What one pass over a scope learns about the first table. */
export interface PremiereTable {
  readonly faults: readonly Fault[];
  /** Rows that decide at least once. */
  readonly atteintes: ReadonlySet<string>;
  /** For a row that was true but came too late: each time, the rows above that were true as well. */
  readonly masquees: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const TABLE = 'maintenant';

/** A hole in the first table: no situation can be evaluated before it is filled. */
export const estTrou = ({ lieu }: Fault): boolean => lieu === TABLE;

/** Reads the first table over every combination of a scope: complete, and true to the four guarantees. */
export function provePremiereTable(modele: Modele, portee: Scope): PremiereTable {
  const poses = criteresPoses(modele, portee).map(({ id }) => id);
  const regles = modele.maintenant.filter((regle) => vautPour(regle, portee));
  const promesses = garanties(poses);
  const faults = new Map<string, Fault>();
  const atteintes = new Set<string>();
  const masquees = new Map<string, string[][]>();
  const combinaisons = truthTable(
    poses.map((id) => ({ id, domaine: VALEURS })),
    [...regles, ...promesses].map(({ si }) => si),
  );
  const exemple = ({ temoin }: Combinaison) => `${explainScope(portee)}, ${explainAnswers(modele, temoin)}`;
  for (const combinaison of plusSimplesDAbord(combinaisons)) {
    const vraies = regles.filter((_, index) => combinaison.vraies[index]);
    const [premiere] = vraies;
    const ids = vraies.map(({ id }) => id);
    ids.forEach((id, rang) => {
      if (rang === 0) return;
      const avants = masquees.get(id);
      if (avants) avants.push(ids.slice(0, rang));
      else masquees.set(id, [ids.slice(0, rang)]);
    });
    if (!premiere) {
      if (!faults.has('trou'))
        faults.set('trou', {
          fichier: 'regles',
          lieu: TABLE,
          message: 'la table est incomplète\u00a0: aucune règle ne répond à certaines situations',
          temoin: exemple(combinaison),
          remede:
            'Ajoutez une règle pour ce cas, ou finissez la table par une règle sans condition («\u00a0si: {}\u00a0»).',
        });
      continue;
    }
    atteintes.add(premiere.id);
    promesses.forEach(({ id, dit, interdit }, index) => {
      const cle = `${premiere.id} ${id}`;
      if (faults.has(cle) || !combinaison.vraies[regles.length + index]) return;
      if (!interdit.includes(premiere.orientation)) return;
      faults.set(cle, {
        fichier: 'regles',
        lieu: premiere.id,
        message: `donne «\u00a0${premiere.orientation}\u00a0» alors ${que(dit)}`,
        temoin: exemple(combinaison),
        remede: `Placez avant ${premiere.id} une règle qui arrête ce cas, ou resserrez sa condition.`,
      });
    });
  }
  return { faults: [...faults.values()], atteintes, masquees };
}
