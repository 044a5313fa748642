import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Printer } from './printer.ts';
import type { Visitor } from './visitor.ts';

const run = promisify(execFile);
const PRINT = join(import.meta.dirname, 'print-page.gjs');
const VISIT = join(import.meta.dirname, 'visit-pages.gjs');
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

/** A folder and a display that WebKitGTK has for itself. */
async function openRoom() {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-webkit-'));
  const display = await openDisplay();
  // The name of the printer that writes files is translated: only the plain locale has the one that the program asks for.
  const env = { ...process.env, HOME: folder, DISPLAY: display.name, LC_ALL: 'C.UTF-8', LANGUAGE: 'C' };
  const close = async () => {
    await display.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, env, close };
}

/** WebKitGTK, called by a small program of ours, since its driver has no command to print. */
export async function openWebKit(interpreter: string): Promise<Printer> {
  const { folder, env, close } = await openRoom();
  return {
    print: async (url, { script = '' }) => {
      const file = join(folder, 'page.pdf');
      await run(interpreter, ['-m', PRINT, url, file, script], { env, timeout: PATIENCE });
      const bytes = await readFile(file);
      await rm(file);
      return bytes;
    },
    close,
  };
}

/** WebKitGTK, by a program of ours too: it then needs nothing more than to print. */
export async function visitWithWebKit(interpreter: string): Promise<Visitor> {
  const { folder, env, close } = await openRoom();
  const program = spawn(interpreter, ['-m', VISIT, folder], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(program, 'exit');
  const answers = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const obey = async (order: 'goto' | 'run', argument: string): Promise<unknown> => {
    program.stdin.write(`${JSON.stringify([order, argument])}\n`);
    const answer = await answers.next();
    if (answer.done) throw new Error('WebKitGTK has ended');
    const { value, error } = JSON.parse(answer.value);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    goto: async (url) => {
      await obey('goto', url);
    },
    run: (script) => obey('run', script),
    close: async () => {
      program.stdin.end();
      await ended;
      await close();
    },
  };
}
