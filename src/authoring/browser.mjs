import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { firstThatAnswers, installDebianPackages, mayInstall, pathsOf } from './programs.mjs';

/** Names of the browsers that the tests can drive, where programs are found by name. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string[]} where a browser may be on this system, best first */
function candidates() {
  const { CHROME_PATH, LOCALAPPDATA, PROGRAMFILES } = process.env;
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return [
      ...pathsOf(CHROME_PATH, []),
      ...roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((path) => join(root, path)) : [])),
    ];
  }
  const applications =
    process.platform === 'darwin'
      ? ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
          MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
        )
      : [];
  return [...pathsOf(CHROME_PATH, []), ...applications, ...pathsOf(undefined, NAMES)];
}

/**
 * Ubuntu's `chromium-browser` may be a script that only says how to install one: it must answer.
 * @returns {string | undefined} an installed browser of Chromium's family
 */
export const findBrowser = () => firstThatAnswers(candidates());

/** The one command that gives this system a browser. */
function installCommand() {
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  return existsSync('/etc/debian_version')
    ? 'sudo apt-get install -y chromium'
    : 'installez le paquet « chromium » de votre système';
}

/**
 * A browser for the tests: the one that is there, else the one that can be installed.
 * @returns {string | undefined} its program; when there is none, the sentence that says what to do has been printed
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (mayInstall()) {
    console.log('Installation de Chromium pour les essais (une fois)…');
    // Without a font package there is no font, and a page without letters has no width.
    const installed = installDebianPackages(['chromium', 'fonts-liberation']) ? findBrowser() : undefined;
    if (installed !== undefined) return installed;
  }
  console.error(
    `Aucun navigateur trouvé pour les essais (Chromium, Chrome ou Edge). Une commande suffit : ${installCommand()}\n` +
      'S’il est installé ailleurs, donnez son chemin dans la variable CHROME_PATH.',
  );
  return undefined;
}
