import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HOST_FILES } from '../hosting/host-files.ts';
import { basePath, type Hosting } from '../hosting/hosting.ts';
import { policiesIn, sitePolicy } from '../hosting/site-policy.ts';

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
        const pages = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.html'));
        const policies = await Promise.all(
          pages.map(async (page) => policiesIn(await readFile(join(root, page), 'utf8'))),
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
