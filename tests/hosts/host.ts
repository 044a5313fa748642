import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findServer, type ServerName } from '../../src/authoring/servers.mjs';
import { serve } from '../../src/authoring/static-server.ts';
import { DIST } from '../site/dist.ts';
import { freePort } from './free-port.ts';
import { startOf } from './server-config.ts';

/** The site on a server of this machine. */
export interface Host {
  /** Address of the site, with a final `/`. */
  readonly url: string;
  /** Ends the server, unless it has ended already. */
  stop(): Promise<void>;
}

/** How long a server may take before it answers. */
const PATIENCE = 10_000;

/** Waits until something answers at an address, or the program that should has ended. */
async function answers(url: string, ended: () => boolean): Promise<boolean> {
  for (const until = Date.now() + PATIENCE; Date.now() < until && !ended(); await pause(25))
    try {
      await fetch(url);
      return true;
    } catch {
      // Not yet.
    }
  return false;
}

/**
 * Publishes a copy of the built site on a server: another account may have to read it, and cannot read every checkout.
 * @throws with what the server said, when it does not start
 */
export async function publish(name: ServerName, path: string): Promise<Host> {
  const own = mkdtempSync(join(tmpdir(), 'carnet-serveur-'));
  const root = join(own, 'www');
  const folder = join(root, ...path.split('/'));
  cpSync(DIST, folder, { recursive: true });
  chmodSync(own, 0o755);

  const port = await freePort();
  const { args, files = {} } = startOf[name]({ root, folder, path, port, own });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(own, file), text);
  const program = findServer(name);
  if (program === undefined) throw new Error(`${name} is not installed`);
  const server = spawn(program, args, {
    cwd: own,
    // Servers that keep something in a home keep it here.
    env: { ...process.env, HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = () => server.exitCode !== null || server.signalCode !== null;
  const stop = async () => {
    if (!ended()) {
      const end = once(server, 'exit');
      server.kill('SIGTERM');
      await end;
    }
    rmSync(own, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${path}`;
  if (await answers(url, ended)) return { url, stop };
  await stop();
  throw new Error(`${name} does not start:\n${said}`);
}

/** The project's own server, which every machine has. */
export async function publishOurselves(base: string): Promise<Host> {
  const { url, close } = await serve({ folder: DIST, base });
  let stopped: Promise<void> | undefined;
  return {
    url,
    stop: () => {
      stopped ??= close();
      return stopped;
    },
  };
}
