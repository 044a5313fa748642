import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/authoring/browser.mjs';
import { serve } from '../../src/authoring/static-server.ts';
import { DIST } from '../site/dist.ts';
import { FLAGS } from './flags.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the browser. */
    browser: string;
    /** The site at the root of a host, with a final `/`. */
    root: string;
    /** The same files under a path of a host, with a final `/`. */
    nested: string;
  }
}

/** One browser and one `dist`, served twice, for all the tests of this family. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('no Chromium, Chrome or Edge: run npm test, it says what to do');
  const [root, nested, browser] = await Promise.all([
    serve({ folder: DIST }),
    serve({ folder: DIST, base: '/a/b/' }),
    chromium.launchServer({ executablePath, args: FLAGS, host: '127.0.0.1', chromiumSandbox: false }),
  ]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('root', root.url);
  project.provide('nested', nested.url);
  return async () => {
    await browser.close();
    await Promise.all([root.close(), nested.close()]);
  };
}
