import { attribute, isWordNode, visit } from '../mdx/tree.ts';
import type { Carnet, Entry } from './carnet.ts';

/** Identifiers that an entry's body calls with a given word. */
export function calledBy(entry: Entry, word: 'Fiche' | 'Norme' | 'Contact' | 'Terme'): Set<string> {
  const ids = new Set<string>();
  visit(entry.tree, (node) => {
    const id = isWordNode(node) && node.name === word ? attribute(node, 'id') : undefined;
    if (id !== undefined) ids.add(id);
  });
  return ids;
}

/** The entries to read next: those that the author chose, then those that chose this one. At most `limit`. */
export function related(carnet: Carnet, entry: Entry, limit = 6): Entry[] {
  const chosen = [...entry.data.voir_aussi, ...('pistes' in entry.data ? entry.data.pistes : [])];
  const choosers = carnet.entries
    .filter(({ data }) => data.voir_aussi.includes(entry.id))
    .map(({ id }) => id);
  return [...new Set([...chosen, ...choosers])]
    .filter((id) => id !== entry.id)
    .map((id) => carnet.entry(id))
    .filter((other) => other !== undefined)
    .slice(0, limit);
}

/** The published entries that rest on a norm. */
export const restingOn = (carnet: Carnet, norme: string): Entry[] =>
  carnet.entries.filter((entry) => calledBy(entry, 'Norme').has(norme));
