import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HOST_FILES } from '../hosting/host-files.ts';
import { basePath, type Hosting } from '../hosting/hosting.ts';
import { policiesIn, sitePolicy } from '../hosting/site-policy.ts';
import { builtPages } from './built-pages.ts';

/** Writes the settings of the usual hosts, from the policies that the finished pages carry. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const policies = await Promise.all(
          (await builtPages(dir)).map(async ({ file }) => policiesIn(await readFile(file, 'utf8'))),
        );
        const hosting: Hosting = { base, policy: sitePolicy(policies.flat()) };
        for (const [path, settings] of Object.entries(HOST_FILES)) {
          const file = join(root, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, settings(hosting));
        }
      },
    },
  };
}
