import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serve } from '../../src/authoring/static-server.ts';
import { makeOffline } from '../../src/offline/make-offline.ts';
import { DIST } from '../site/dist.ts';

/** Paths of a host at which carnets stand, each in the folder of that name. */
const AT = ['', 'a/b/'] as const;

/** A host of its own for a test, which may go down, come back at the same address, and publish another version. */
export interface Published {
  /** Address of the host, with a final `/`. */
  readonly url: string;
  /** Stops answering. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Puts another version of the carnet in the place of the one at `/a/b/`: an entry ends with a sentence. */
  publish(page: string, sentence: string): Promise<void>;
  /** Puts a file in the place of another one, in the carnet at `/a/b/`. */
  replace(path: string, by: string): void;
  close(): Promise<void>;
}

/** Two carnets on one host, at `/` and at `/a/b/`. */
export async function publish(): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-hors-ligne-'));
  for (const at of [...AT].reverse()) cpSync(DIST, join(folder, at), { recursive: true });
  const nested = join(folder, AT[1]);
  let server: Served = await serve({ folder });
  const { port, url } = server;
  return {
    url,
    down: () => server.close(),
    up: async () => {
      server = await serve({ folder, port });
    },
    publish: async (page, sentence) => {
      const file = join(nested, page, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace('</article>', `<p>${sentence}</p></article>`));
      await makeOffline(nested, sentence);
    },
    replace: (path, by) => cpSync(join(nested, by), join(nested, path)),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
