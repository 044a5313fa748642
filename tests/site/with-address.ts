import { execFileSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFile, ROOT } from '../../src/authoring/project-tools.mjs';
import { DIST } from './dist.ts';

/** Where the site below says that it stands: in a folder of a host, which an address joined as a path would drop. */
export const ADDRESS = 'https://exemple.be/outils/carnet/';

/** The site built with an address, without the book and the compressed copies. */
export const WITH_ADDRESS = join(ROOT, '.astro', 'avec-adresse');

/** Written last: what is older than the site under test, or was cut short, is built again. */
const MARK = join(WITH_ADDRESS, '.construit');

const builtAt = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Builds the site with an address, once for all the families of tests that look at it. */
export function buildWithAddress(): void {
  if (builtAt(MARK) > builtAt(join(DIST, 'index.html'))) return;
  execFileSync(process.execPath, [commandFile('astro'), 'build', '--outDir', WITH_ADDRESS], {
    cwd: ROOT,
    env: {
      ...process.env,
      SITE: ADDRESS,
      SANS_LIVRE: '1',
      SANS_COPIES: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    stdio: 'pipe',
  });
  writeFileSync(MARK, '');
}
