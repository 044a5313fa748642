import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject, forgetProject } from '../carnet/current.ts';
import { formatReport } from '../carnet/problem.ts';

/**
 * Stops a build before anything is written when the content has a problem, and prints every one of them.
 * In development it tells them and lets the author go on; the pages reload when a file of the content changes.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:done': async ({ config }) => {
        const { problems } = await checkProject(fileURLToPath(config.root));
        if (problems.length === 0 || process.env['NODE_ENV'] === 'development') return;
        console.error(formatReport(problems));
        process.exit(1);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const content = join(server.config.root, 'content');
        const tell = async () => {
          const { problems } = await checkProject(server.config.root);
          if (problems.length > 0) logger.warn(`\n${formatReport(problems)}`);
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          forgetProject();
          // Astro keeps the list of routes, with the entries in it, until it hears this.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          void tell();
          server.ws.send({ type: 'full-reload' });
        });
        await tell();
      },
    },
  };
}
