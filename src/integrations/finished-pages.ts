import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../hosting/hosting.ts';
import { withPolicy } from './content-policy.ts';
import { relativeHtml } from './relative-html.ts';

/**
 * Gives each built page its last form: internal addresses relative, so that one `dist` works at any path of any host, and the
 * content security policy that this page needs and no wider one.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.html'));
        for (const page of pages) {
          const file = join(root, page);
          const address = `/${page.replaceAll('\\', '/')}`;
          await writeFile(
            file,
            withPolicy(relativeHtml(await readFile(file, 'utf8'), address, base), address),
          );
        }
      },
    },
  };
}
