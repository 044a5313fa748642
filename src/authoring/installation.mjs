import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './project-tools.mjs';

/** The oldest Node that npm and these scripts start with; everything else runs under the project's own. */
const OLDEST_NODE = 20;

/** Ends with a sentence when the machine's Node cannot even install the project. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  console.error(
    `Ce carnet demande Node ${OLDEST_NODE} ou plus récent ; cette machine a Node ${process.versions.node}.\n` +
      'Installez une version plus récente (https://nodejs.org/fr), puis recommencez.',
  );
  process.exit(1);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Tells whether `node_modules` holds what `package-lock.json` asks for. It compares what is installed rather than a mark of
 * ours, so that an installation made by hand counts, and a half-deleted one does not.
 */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    // Packages for other systems are in the lock file and rightly not on the disk.
    if (present[path] === undefined) return optional === true || devOptional === true;
    return present[path].version === version && existsSync(join(ROOT, path));
  });
}

/**
 * Runs npm, the one that started us when there is one.
 * @param {readonly string[]} args
 * @param {'inherit' | 'pipe'} [output] `pipe` keeps what it says instead of showing it
 */
export function npm(args, output = 'inherit') {
  const started = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: output, maxBuffer: 64 * 1024 * 1024 };
  if (started !== undefined && basename(started).startsWith('npm')) {
    // Not our own program: it may be the very file that npm is about to replace.
    const node = process.env.npm_node_execpath ?? process.execPath;
    return spawnSync(existsSync(node) ? node : process.execPath, [started, ...args], options);
  }
  // On Windows npm is a command file, which only a shell can run; every argument is a constant of ours.
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs what `package-lock.json` asks for, unless it is there already; ends with a sentence when that fails. */
export function installMissing() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installation de ce qui manque (une fois, quelques minutes selon la connexion)…');
  // Windows does not let a running program be deleted, and `npm ci` begins by deleting everything.
  const command = process.platform === 'win32' && process.execPath.startsWith(ROOT) ? 'install' : 'ci';
  const { status, error } = npm([command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0 && isInstalled()) return;
  console.error(
    `\nL’installation n’a pas abouti${error === undefined ? '' : ` (${error.message})`}. Vérifiez la connexion, supprimez le dossier node_modules, puis recommencez.`,
  );
  process.exit(1);
}
