import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativeHtml } from './relative-html.ts';

/** Makes every internal address of the built pages relative, so that one `dist` works at any path of any host. */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.html'));
        for (const page of pages) {
          const file = join(root, page);
          const html = await readFile(file, 'utf8');
          const relative = relativeHtml(html, `/${page.replaceAll('\\', '/')}`);
          if (relative !== html) await writeFile(file, relative);
        }
      },
    },
  };
}
