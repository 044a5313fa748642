import { findOrInstallBrowser } from './browser.mjs';
import { missingEngines, prepareEngines } from './engines.mjs';
import { commandFile } from './project-tools.mjs';
import { missingServers, prepareServers } from './servers.mjs';

/**
 * One check of `npm test`.
 * @typedef {object} Step
 * @property {string} name what is checked, in French
 * @property {string[]} args file to run, then its arguments
 * @property {boolean} [quiet] shows its output only when it fails
 * @property {boolean} [tests] a run of Vitest, whose tests are counted one by one
 * @property {string} [needs] the step without which this one means nothing
 * @property {() => Record<string, string | undefined> | null} [prepare] gives the environment, or nothing when the step cannot be run
 * @property {() => string | undefined} [remark] what the summary must say beside the result
 */

const BUILD = 'Construction du site';

/**
 * The checks, in the order in which they run.
 * @returns {Step[]}
 */
export function testSteps() {
  /** @param {string} project */
  const vitest = (project) => [
    commandFile('vitest'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
  ];
  return [
    { name: 'Types des pages (astro check)', args: [commandFile('astro'), 'check'], quiet: true },
    { name: 'Types du code (tsc)', args: [commandFile('typescript', 'tsc'), '--noEmit'] },
    {
      name: 'Code des pages, pour des navigateurs de 2022 (tsc)',
      args: [commandFile('typescript', 'tsc'), '--noEmit', '--project', 'tests/browser.tsconfig.json'],
    },
    {
      name: 'Code qui répond hors ligne (tsc)',
      args: [commandFile('typescript', 'tsc'), '--noEmit', '--project', 'tests/worker.tsconfig.json'],
    },
    { name: 'Mise en forme et style du code (biome)', args: [commandFile('@biomejs/biome', 'biome'), 'ci'] },
    { name: 'Contenu (verifier)', args: ['src/authoring/verifier.ts'] },
    {
      name: 'Orthographe (cspell)',
      args: [
        commandFile('cspell'),
        '--no-progress',
        '--config',
        'tests/spelling/cspell.json',
        'content/**/*.{mdx,yaml}',
        'src/pages/*.mdx',
        'README.md',
      ],
      quiet: true,
    },
    { name: 'Essais du code', args: vitest('unit'), tests: true },
    {
      name: BUILD,
      args: [commandFile('astro'), 'build'],
      quiet: true,
      // The site under test must not depend on the address for which someone is about to publish it.
      prepare: () => ({ SITE: undefined }),
    },
    { name: 'Essais du site construit', args: vitest('site'), tests: true, needs: BUILD },
    {
      name: 'Essais dans le navigateur',
      args: vitest('browser'),
      tests: true,
      needs: BUILD,
      prepare: () => {
        const browser = findOrInstallBrowser();
        return browser === undefined ? null : { CHROME_PATH: browser };
      },
    },
    {
      name: 'Impression et lecture sans réseau, dans trois moteurs',
      args: vitest('engines'),
      tests: true,
      needs: BUILD,
      prepare: () => (prepareEngines() ? {} : null),
      remark: () => {
        const missing = missingEngines();
        return missing === '' ? undefined : `pas essayé : ${missing}`;
      },
    },
    {
      name: 'Essais chez les hébergeurs',
      args: vitest('hosts'),
      tests: true,
      needs: BUILD,
      prepare: () => {
        const browser = findOrInstallBrowser();
        prepareServers();
        return browser === undefined ? null : { CHROME_PATH: browser };
      },
      remark: () => {
        const missing = missingServers();
        return missing === '' ? undefined : `pas essayé : ${missing}`;
      },
    },
  ];
}
