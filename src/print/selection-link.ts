import type { Selection } from './selection.ts';

/** What the address of the selection page asks for, after « # », where no server sees it. */
export interface Request {
  /** `fiches`: this selection; `ajouter`: these entries, after those that are there. */
  readonly ask: 'fiches' | 'ajouter';
  /** Entries of the carnet, each once. */
  readonly ids: Selection;
  /** What was asked for and is not in the carnet. */
  readonly unknown: readonly string[];
}

/**
 * Reads the part of an address that follows the page; `undefined` when it asks for no selection. Messaging programs escape signs of an
 * address, or take along the full stop that ends the sentence: neither is held against the reader.
 * @param expand the entries that a name stands for: one for an entry, several for a list, none for what is unknown
 */
export function readRequest(hash: string, expand: (name: string) => Selection): Request | undefined {
  const [, ask, list = ''] = /^#(fiches|ajouter)=(.*)$/s.exec(unescaped(hash)) ?? [];
  if (ask !== 'fiches' && ask !== 'ajouter') return undefined;
  const names = list
    .split(',')
    .map((name) => name.trim().replace(/[./]+$/, ''))
    .filter((name) => name !== '');
  return {
    ask,
    ids: [...new Set(names.flatMap(expand))],
    unknown: [...new Set(names.filter((name) => expand(name).length === 0))],
  };
}

/** The part of an address that gives a selection back; nothing for an empty one. */
export const linkTo = (selection: Selection): string =>
  selection.length === 0 ? '' : `#fiches=${selection.join(',')}`;

function unescaped(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
