import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { securityHeaders } from '../hosting/headers.ts';
import type { Release } from './release.ts';

/** Browsers on which the carnet can be kept: those of the pages (see astro.config.mjs), but for the first Safari of them. */
const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

/** One worker as one script, which imports nothing. */
async function bundled(name: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    define,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The worker that keeps a release and answers from it. */
export const offlineWorker = (release: Release): Promise<string> =>
  bundled('offline.worker.ts', {
    RELEASE: JSON.stringify(release),
    SECURITY_HEADERS: JSON.stringify(securityHeaders('').map(({ name }) => name)),
  });

/** The worker that makes devices forget their copy, to be put in the place of the other. */
export const killSwitch = (): Promise<string> => bundled('kill-switch.worker.ts', {});
