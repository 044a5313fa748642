import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

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
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  const asked = CHROME_PATH === undefined || CHROME_PATH === '' ? [] : [CHROME_PATH];
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return [
      ...asked,
      ...roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((path) => join(root, path)) : [])),
    ];
  }
  const applications =
    process.platform === 'darwin'
      ? ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
          MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
        )
      : [];
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return [...asked, ...applications, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/**
 * Ubuntu's `chromium-browser` may be a script that only says how to install one: it must answer.
 * @param {string} path
 */
const answers = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** @returns {string | undefined} an installed browser of Chromium's family */
export const findBrowser = () => candidates().find((path) => existsSync(path) && answers(path));

/** Debian and Ubuntu, as root: the only place where installing a browser is ours to do. */
function installDebianPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {readonly string[]} args */
  const apt = (args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  // Without recommended packages there is no font, and a page without letters has no width.
  const install = () => apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  return install() || (apt(['update']) && install());
}

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
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installation de Chromium pour les essais (une fois)…');
    const installed = installDebianPackage() ? findBrowser() : undefined;
    if (installed !== undefined) return installed;
  }
  console.error(
    `Aucun navigateur trouvé pour les essais (Chromium, Chrome ou Edge). Une commande suffit : ${installCommand()}\n` +
      'S’il est installé ailleurs, donnez son chemin dans la variable CHROME_PATH.',
  );
  return undefined;
}
