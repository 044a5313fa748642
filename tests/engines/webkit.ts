import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Printer } from './printer.ts';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, 'print-page.gjs');
const PATIENCE = 60_000;

/** A display in memory, on a number that it chooses; `close` ends it. */
async function openDisplay(): Promise<{ readonly name: string; close(): Promise<void> }> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  return {
    name: `:${number.toString().trim()}`,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

/** WebKitGTK, called by a small program of ours, since its driver has no command to print. */
export async function openWebKit(interpreter: string): Promise<Printer> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-webkit-'));
  const display = await openDisplay();
  // The name of the printer that writes files is translated: only the plain locale has the one that the program asks for.
  const env = { ...process.env, HOME: folder, DISPLAY: display.name, LC_ALL: 'C.UTF-8', LANGUAGE: 'C' };
  return {
    print: async (url, { script = '' }) => {
      const file = join(folder, 'page.pdf');
      await run(interpreter, ['-m', PROGRAM, url, file, script], { env, timeout: PATIENCE });
      const bytes = await readFile(file);
      await rm(file);
      return bytes;
    },
    close: async () => {
      await display.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
