import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from '../hosting/hosting.ts';
import { builtPages } from './built-pages.ts';
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
        for (const { file, path } of await builtPages(dir))
          await writeFile(file, withPolicy(relativeHtml(await readFile(file, 'utf8'), path, base), path));
      },
    },
  };
}
