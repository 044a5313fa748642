import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a final separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Environment of every tool of the project: it reports nothing to anyone, and stays in the foreground. */
const TOOL_ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/**
 * The Node that the project brings along (package `node`), because its tools refuse the older ones that machines have.
 * @returns {string}
 */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(ROOT, 'node_modules', 'node', 'bin', name);
  return existsSync(own) ? own : process.execPath;
}

/**
 * The JavaScript file behind a command of an installed package: shell wrappers differ from one system to the next.
 * @param {string} packageName
 * @param {string} [command] name of the command, where it is not the package's
 * @returns {string}
 */
export function commandFile(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program of the project under its own Node and waits for its end.
 * @param {readonly string[]} args file to run, then its arguments
 * @param {{ capture?: boolean, foreground?: boolean, env?: Record<string, string | undefined> }} [options]
 *   `capture` keeps the output instead of showing it; `foreground` leaves Ctrl + C to the program
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runTool(args, { capture = false, foreground = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode(), args, {
      cwd: ROOT,
      env: { ...process.env, ...TOOL_ENVIRONMENT, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    // The terminal sends Ctrl + C to both of us: the program closes what it has open, then we end with it.
    if (foreground) process.on('SIGINT', () => undefined);
    process.once('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? (foreground && signal === 'SIGINT' ? 0 : 1), output }),
    );
  });
}
