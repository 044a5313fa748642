/** The smallest module that holds references to objects of the page, as the engine's does. */
const WITH_REFERENCES = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 0x6f, 0, 0);

/**
 * Whether this browser can run the engine. Asked before anything of it is fetched: an engine that fails says so in the console, and
 * costs a reader with an old phone its whole weight for nothing.
 */
export const canRunEngine = (): boolean =>
  typeof WebAssembly === 'object' && WebAssembly.validate(WITH_REFERENCES);
