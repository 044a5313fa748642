/** What the build writes into the worker of one version of the carnet. */
export interface Release {
  /** Address of the pack from the root of the site. */
  readonly pack: string;
  readonly bytes: number;
  /** SHA-256 of the pack, in hexadecimal. */
  readonly hash: string;
  /** Date of the carnet, in French. */
  readonly date: string;
}

/** As many signs of a hash as a person can compare. */
const SHOWN = 8;

/** The name by which a version is shown. */
export const versionId = ({ hash }: Pick<Release, 'hash'>): string => hash.slice(0, SHOWN);
