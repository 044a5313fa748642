import { afterAll } from 'vitest';
import { ENGINES, type EngineId } from '../../src/authoring/engines.mjs';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Printer, PrintOptions } from './printer.ts';
import { openWebKit } from './webkit.ts';

const OPEN = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
} as const satisfies Record<EngineId, (program: string) => Promise<Printer>>;

const printers = new Map<EngineId, Promise<Printer>>();

// Vitest gives each file a copy of this module, and so engines of its own.
afterAll(async () => {
  for (const printer of printers.values()) await (await printer).close();
});

/** The engine at work, started the first time. */
function printerOf(engine: EngineId): Promise<Printer> {
  const started = printers.get(engine);
  if (started !== undefined) return started;
  const program = ENGINES.find(({ id }) => id === engine)?.find();
  if (program === undefined) throw new Error(`${engine} is not installed`);
  const printer = OPEN[engine](program);
  printers.set(engine, printer);
  return printer;
}

/**
 * Prints a page on A4 with an engine, as a reader would from its menu.
 * @throws when the page does not load, or its script or the engine fails
 */
export const printWith = async (
  engine: EngineId,
  url: string,
  options: PrintOptions = {},
): Promise<Uint8Array> => (await printerOf(engine)).print(url, options);
