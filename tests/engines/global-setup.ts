import type { TestProject } from 'vitest/node';
import { type EngineId, installedEngines } from '../../src/authoring/engines.mjs';
import { serve } from '../../src/authoring/static-server.ts';
import { DIST } from '../site/dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engines to print with: those that are installed. */
    engines: readonly EngineId[];
    /** The site at the root of a host, with a final `/`. */
    root: string;
  }
}

/** One `dist`, served once; every engine that is there prints it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engines = installedEngines().map(({ id }) => id);
  if (engines.length === 0) throw new Error('no engine to print with: run npm test, it says what to do');
  const site = await serve({ folder: DIST });
  project.provide('engines', engines);
  project.provide('root', site.url);
  return site.close;
}
