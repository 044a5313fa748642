import type { Selection } from './selection.ts';

const NAME = 'selection';

/** The selection that was kept in this tab, if that was asked for; a browser may refuse its memory, and then nothing is kept. */
export function recall(): Selection | undefined {
  try {
    return sessionStorage.getItem(NAME)?.split(',').filter(Boolean);
  } catch {
    return undefined;
  }
}

/** Keeps the identifiers of a selection, and nothing else, until the tab is closed. Tells whether the browser agreed. */
export function keep(selection: Selection): boolean {
  try {
    sessionStorage.setItem(NAME, selection.join(','));
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept. */
export function forget(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Refused: nothing was kept either.
  }
}
