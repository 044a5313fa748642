import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string | undefined} value */
const given = (value) => (value === undefined || value === '' ? [] : [value]);

/**
 * Where a program may be: where a variable says, then under its names in the folders of PATH.
 * @param {string | undefined} asked path that the user gave, if any
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export const pathsOf = (asked, names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...given(asked), ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
};

/**
 * The first of these programs that is there and answers.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [question] arguments to which it must answer without failing
 * @returns {string | undefined}
 */
export const firstThatAnswers = (paths, question = ['--version']) =>
  paths.find(
    (path) =>
      existsSync(path) &&
      // On Windows, asking a browser for its version opens a window.
      (process.platform === 'win32' || spawnSync(path, question, { stdio: 'ignore' }).status === 0),
  );

/** Debian and Ubuntu, as root: the only place where installing a program is ours to do. */
export const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Installs packages of Debian, without those that they only recommend.
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there now
 */
export function installDebianPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {readonly string[]} args */
  const apt = (args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = () => apt(['install', '-y', '--no-install-recommends', ...packages]);
  return install() || (apt(['update']) && install());
}
