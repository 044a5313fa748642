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

/** Tells whether something is kept in this tab: it was asked for. */
export function isKeeping(): boolean {
  const storage = memory();
  return storage !== undefined && ours(storage).length > 0;
}

/** What was kept for a sheet. */
export const recall = (vignette: Vignette | undefined): string | undefined =>
  memory()?.getItem(nameFor(vignette)) ?? undefined;

/** Keeps a sheet until the tab is closed. */
export function keep(vignette: Vignette | undefined, text: string): void {
  try {
    memory()?.setItem(nameFor(vignette), text);
  } catch {
    // Full or refused: nothing is kept, and nothing else depends on it.
  }
}

/** Removes all that was kept. */
export function forget(): void {
  const storage = memory();
  if (storage) for (const name of ours(storage)) storage.removeItem(name);
}
