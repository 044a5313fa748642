import type { Vignette } from './vignette.ts';

/** One name for one's own situation, one for each vignette that is tried: an exercise never takes the place of the other. */
const PREFIX = 'diagnostic';
const nameFor = (vignette: Vignette | undefined): string =>
  vignette ? `${PREFIX}/${vignette.slug}` : PREFIX;

/** The memory of the tab; a browser may refuse it, and then nothing is kept. */
function memory(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

const ours = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
    (name) => name === PREFIX || name.startsWith(`${PREFIX}/`),
  );

/** What was kept for a sheet; there is something only if it was asked for, for this very sheet. */
export const recall = (vignette: Vignette | undefined): string | undefined =>
  memory()?.getItem(nameFor(vignette)) ?? undefined;

/** Keeps a sheet until the tab is closed, and tells whether it could: otherwise, nothing older is left in its place. */
export function keep(vignette: Vignette | undefined, text: string): boolean {
  const storage = memory();
  try {
    storage?.setItem(nameFor(vignette), text);
    return storage !== undefined;
  } catch {
    forget(vignette);
    return false;
  }
}

/** Removes what was kept for a sheet. */
export const forget = (vignette: Vignette | undefined): void => memory()?.removeItem(nameFor(vignette));

/** Removes all that was kept, one's own sheet and the exercises. */
export function forgetAll(): void {
  const storage = memory();
  if (storage) for (const name of ours(storage)) storage.removeItem(name);
}
