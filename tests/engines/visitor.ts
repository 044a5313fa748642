/** A browser at work in one tab, which remembers what a site asks it to keep until it is closed. */
export interface Visitor {
  /** Opens an address. Throws when nothing comes. */
  goto(url: string): Promise<void>;
  /** Runs the body of an async function in the page, and gives what it returns. */
  run(script: string): Promise<unknown>;
  close(): Promise<void>;
}
