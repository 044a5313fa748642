import { findBrowser } from './browser.mjs';
import { firstThatAnswers, installDebianPackages, mayInstall, pathsOf } from './programs.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineId */

/**
 * An engine that can print a page without anyone at the screen.
 * @typedef {object} Engine
 * @property {EngineId} id
 * @property {string} name as people know it
 * @property {() => string | undefined} find the program that drives it, when all that it needs is installed
 * @property {readonly string[]} packages those of Debian that bring it
 */

/** WebKitGTK is a library: GNOME's interpreter calls it, on a display that exists in memory only. */
const WEBKIT = "imports.gi.versions.WebKit2 = '4.1'; imports.gi.WebKit2.PrintOperation.name;";

/** @type {readonly Engine[]} */
export const ENGINES = [
  { id: 'chromium', name: 'Chromium', find: findBrowser, packages: ['chromium', 'fonts-liberation'] },
  {
    id: 'firefox',
    name: 'Firefox',
    find: () => firstThatAnswers(pathsOf(process.env.FIREFOX_PATH, ['firefox-esr', 'firefox'])),
    packages: ['firefox-esr', 'fonts-liberation'],
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    find: () => {
      const display = firstThatAnswers(pathsOf(undefined, ['Xvfb']), ['-help']);
      return display && firstThatAnswers(pathsOf(undefined, ['gjs']), ['-c', WEBKIT]);
    },
    packages: ['gjs', 'gir1.2-webkit2-4.1', 'xvfb', 'fonts-liberation'],
  },
];

/** The engines that this machine can print with, now. */
export const installedEngines = () => ENGINES.filter(({ find }) => find() !== undefined);

const absentEngines = () => ENGINES.filter(({ find }) => find() === undefined);

/** @param {readonly Engine[]} engines */
const packagesOf = (engines) => [...new Set(engines.flatMap(({ packages }) => packages))];

/** The names of those that it cannot print with, joined; nothing when it has them all. */
export const missingEngines = () =>
  absentEngines()
    .map(({ name }) => name)
    .join(', ');

/**
 * Installs the missing engines where that is ours to do, and says in words which ones will not be tried.
 * @returns {boolean} whether there is at least one to print with
 */
export function prepareEngines() {
  if (absentEngines().length > 0 && mayInstall()) {
    console.log(`Installation de ${missingEngines()} pour les essais (une fois)…`);
    installDebianPackages(packagesOf(absentEngines()));
  }
  const absent = absentEngines();
  if (absent.length > 0)
    console.warn(
      `Pas essayé, faute d’être installé : ${missingEngines()}.\n` +
        `Sous Debian ou Ubuntu : sudo apt-get install -y ${packagesOf(absent).join(' ')}`,
    );
  return absent.length < ENGINES.length;
}
