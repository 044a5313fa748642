/** What the page « Hors ligne » asks of a worker. */
export type Ask =
  /** Which version it holds; answered by the port that comes with the message. */
  | 'version'
  /** To make its copy, when it was deleted and the worker is still there; then as above. */
  | 'keep'
  /** To take the place of the one that answers now. */
  | 'use'
  /** To give up what it is fetching. */
  | 'stop';

/** A version of the carnet, as its worker knows it. */
export interface Version {
  /** Date of the carnet, in French. */
  readonly date: string;
  /** First signs of the hash of all that is kept. */
  readonly id: string;
  /** Whether the device still has it. */
  readonly kept: boolean;
}

/** What a worker tells the page while it fetches, in bytes. */
export interface Progress {
  readonly received: number;
  readonly total: number;
}
