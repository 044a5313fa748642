import { ENGINES, type EngineId } from '../../src/authoring/engines.mjs';
import { visitWithFirefox } from './firefox.ts';
import type { Visitor } from './visitor.ts';
import { visitWithWebKit } from './webkit.ts';

/** Those that the other browser tests do not drive. */
export const VISITORS: ReadonlyMap<EngineId, (program: string) => Promise<Visitor>> = new Map([
  ['firefox', visitWithFirefox],
  ['webkit', visitWithWebKit],
]);

/** Opens a browser that remembers nothing yet. */
export async function visitWith(engine: EngineId): Promise<Visitor> {
  const open = VISITORS.get(engine);
  const program = ENGINES.find(({ id }) => id === engine)?.find();
  if (open === undefined || program === undefined) throw new Error(`${engine} is not there to visit with`);
  return open(program);
}
