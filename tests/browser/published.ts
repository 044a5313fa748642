import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/authoring/static-server.ts';
import { makeOffline } from '../../src/offline/make-offline.ts';
import { DIST } from '../site/dist.ts';

/** A host for one test file, which may go down and come back at the same address, and publish another version. */
export interface Published {
  /** Address of the host, with a final `/`. */
  readonly url: string;
  down(): Promise<void>;
  up(): Promise<void>;
  /** From now on, or no longer, sends the beginning of a pack and then nothing. */
  stall(stalling: boolean): void;
  /** Publishes another version of the carnet at `/a/b/`: a page ends with a sentence, which is also its date. */
  publish(page: string, sentence: string): Promise<void>;
  /** Puts a file of the carnet at `/a/b/` in the place of another one. */
  replace(path: string, by: string): void;
  close(): Promise<void>;
}

/** Puts two carnets on one host, at `/` and at `/a/b/`. */
export async function publish(): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-hors-ligne-'));
  const nested = join(folder, 'a', 'b');
  for (const place of [folder, nested]) cpSync(DIST, place, { recursive: true });
  const files = await serve({ folder });
  let stalling = false;
  const host = createServer((asked, answer) => {
    request(`http://127.0.0.1:${files.port}${asked.url}`, { headers: asked.headers }, (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      if (stalling && asked.url?.endsWith('.bin')) found.once('data', (part) => answer.write(part));
      else found.pipe(answer);
    }).end();
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => host.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = host.address() as AddressInfo;
  const down = () =>
    new Promise<void>((resolve) => {
      host.close(() => resolve());
      host.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}/`,
    down,
    up: () => listen(port),
    stall: (next) => {
      stalling = next;
    },
    publish: async (page, sentence) => {
      const file = join(nested, page, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace('</article>', `<p>${sentence}</p></article>`));
      await makeOffline(nested, sentence);
    },
    replace: (path, by) => cpSync(join(nested, by), join(nested, path)),
    close: async () => {
      await Promise.all([down(), files.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
