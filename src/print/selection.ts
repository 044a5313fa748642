/** Identifiers of entries, `kind/slug`, in the order chosen by the reader, each once. */
export type Selection = readonly string[];

/** The selection with more entries after its own. */
export const added = (selection: Selection, ids: readonly string[]): Selection => [
  ...new Set([...selection, ...ids]),
];

/** The selection without an entry. */
export const removed = (selection: Selection, id: string): Selection =>
  selection.filter((other) => other !== id);

/** The selection with an entry one place earlier or later; the same when it has no place to go. */
export function moved(selection: Selection, id: string, by: -1 | 1): Selection {
  const from = selection.indexOf(id);
  const neighbour = selection[from + by];
  if (from === -1 || neighbour === undefined) return selection;
  return selection.map((other) => (other === id ? neighbour : other === neighbour ? id : other));
}

/** Whether two selections hold the same entries in the same order. */
export const same = (one: Selection, other: Selection): boolean => one.join() === other.join();
