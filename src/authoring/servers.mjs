import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages, mayInstall, pathsOf } from './programs.mjs';

/**
 * Web servers on which the site is tried: name of the program, and the Debian package that brings it.
 * @satisfies {Record<string, { readonly program: string, readonly debian: string }>}
 */
export const SERVERS = /** @type {const} */ ({
  nginx: { program: 'nginx', debian: 'nginx-light' },
  Apache: { program: 'apache2', debian: 'apache2-bin' },
  Caddy: { program: 'caddy', debian: 'caddy' },
  lighttpd: { program: 'lighttpd', debian: 'lighttpd' },
  'busybox httpd': { program: 'busybox', debian: 'busybox' },
  'python http.server': { program: 'python3', debian: 'python3-minimal' },
});

/** @typedef {keyof typeof SERVERS} ServerName */

const names = /** @type {ServerName[]} */ (Object.keys(SERVERS));

/** Where systems keep servers, even when their users do not look there. */
const FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * The program of a server, where it is installed. Windows has other programs under the same names.
 * @param {ServerName} name
 * @returns {string | undefined}
 */
export function findServer(name) {
  if (process.platform === 'win32') return undefined;
  const { program } = SERVERS[name];
  return [...pathsOf(undefined, [program]), ...FOLDERS.map((folder) => join(folder, program))].find((path) =>
    existsSync(path),
  );
}

const absent = () => names.filter((name) => findServer(name) === undefined);

/** The names of those on which the site cannot be tried, joined; nothing when it has them all. */
export const missingServers = () => absent().join(', ');

/** A file that keeps Debian from starting the services of the packages that it installs. */
const POLICY = '/usr/sbin/policy-rc.d';

/** @param {readonly string[]} packages */
function installWithoutStarting(packages) {
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    installDebianPackages(packages);
  } finally {
    if (ours) rmSync(POLICY);
  }
}

/** Installs the missing servers where that is ours to do, and says in words which ones will not be tried. */
export function prepareServers() {
  const packages = () => absent().map((name) => SERVERS[name].debian);
  if (absent().length > 0 && mayInstall()) {
    console.log(`Installation de ${missingServers()} pour les essais (une fois)…`);
    installWithoutStarting(packages());
  }
  if (absent().length > 0)
    console.warn(
      `Pas essayé, faute d’être installé : ${missingServers()}.\n` +
        `Sous Debian ou Ubuntu : sudo apt-get install -y ${packages().join(' ')}`,
    );
}
