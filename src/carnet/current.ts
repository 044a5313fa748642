import type { Carnet } from './carnet.ts';
import { type Checked, checkContent } from './check-content.ts';
import { contentOnDisk } from './content-on-disk.ts';
import { formatReport } from './problem.ts';

/** The gate and the pages run in two bundles of one process; this symbol lets them share one reading. */
const SHARED = Symbol.for('carnet.checked');
const shared = globalThis as { [SHARED]?: Promise<Checked> | undefined };

/** Today's date where the carnet is written, `YYYY-MM-DD`: in the small hours it is already tomorrow there. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());

/** Reads and checks the content of the project at `root`, and keeps the result for the pages. */
export function checkProject(root: string = process.cwd()): Promise<Checked> {
  shared[SHARED] = contentOnDisk(root, today()).then(checkContent);
  return shared[SHARED];
}

/** Forgets the last reading, when a file of the content has changed. */
export function forgetProject(): void {
  shared[SHARED] = undefined;
}

/**
 * The carnet that pages show.
 * @throws with the whole report when the content has problems (in development; a build stops earlier, at the gate)
 */
export async function getCarnet(): Promise<Carnet> {
  const { carnet, problems } = await (shared[SHARED] ?? checkProject());
  if (carnet === undefined) throw new Error(formatReport(problems));
  return carnet;
}
