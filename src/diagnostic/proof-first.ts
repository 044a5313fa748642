import type { Scope } from '../schemas/diagnostic-ids.ts';
import { explainAnswers, explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import { criteresPoses, type Modele, vautPour } from './model.ts';
import { garanties } from './safety.ts';
import { type Combinaison, truthTable, VALEURS } from './truth-table.ts';

/** What one pass over a scope learns about the first table. */
export interface PremiereTable {
  readonly faults: readonly Fault[];
  /** Rows that decide at least once. */
  readonly atteintes: ReadonlySet<string>;
  /** For a row that never decides: the rows above that are always true before it. */
  readonly masquees: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the first table over every combination of a scope: complete, and true to the four guarantees. */
export function provePremiereTable(modele: Modele, portee: Scope): PremiereTable {
  const poses = criteresPoses(modele, portee).map(({ id }) => id);
  const regles = modele.maintenant.filter((regle) => vautPour(regle, portee));
  const promesses = garanties(poses);
  const faults = new Map<string, Fault>();
  const atteintes = new Set<string>();
  const masquees = new Map<string, Set<string>>();
  const combinaisons = truthTable(
    poses.map((id) => ({ id, domaine: VALEURS })),
    [...regles, ...promesses].map(({ si }) => si),
  );
  const exemple = ({ temoin }: Combinaison) => `${explainScope(portee)}, ${explainAnswers(modele, temoin)}`;
  // The plainest example first: it is the one that is kept for each fault.
  const ecarts = ({ temoin }: Combinaison) =>
    [...temoin.values()].filter((valeur) => valeur !== 'oui').length;
  for (const combinaison of combinaisons.toSorted((a, b) => ecarts(a) - ecarts(b))) {
    const vraies = regles.filter((_, index) => combinaison.vraies[index]);
    const [premiere, ...cachees] = vraies;
    for (const { id } of cachees) masquees.set(id, (masquees.get(id) ?? new Set()).add(premiere?.id ?? ''));
    if (!premiere) {
      if (!faults.has('trou'))
        faults.set('trou', {
          fichier: 'regles',
          lieu: 'maintenant',
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
        message: `donne «\u00a0${premiere.orientation}\u00a0» alors que ${dit}`,
        temoin: exemple(combinaison),
        remede: `Placez avant ${premiere.id} une règle qui arrête ce cas, ou resserrez sa condition.`,
      });
    });
  }
  return { faults: [...faults.values()], atteintes, masquees };
}
