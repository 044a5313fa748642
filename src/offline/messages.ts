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

/** How much a worker has fetched, in bytes. */
export interface Progress {
  readonly received: number;
  readonly total: number;
}

/** What a worker tells the pages by itself: how far it is, or that the host offers no copy any more. */
export type News = Progress | 'ended';
