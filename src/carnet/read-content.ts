import type { CompanionFile } from './companion-file.ts';
import type { DataFile, DataFileName } from './data-files.ts';
import type { EntryFile } from './entry-file.ts';

/** Everything that a check across files may look at: what could be read, even where a file is at fault. */
export interface ReadContent {
  readonly entries: readonly EntryFile[];
  readonly companions: readonly CompanionFile[];
  readonly data: { readonly [N in DataFileName]?: DataFile<N> };
  /** Addresses of the pages that are not made from entries, such as `/a-propos/`. */
  readonly pages: readonly string[];
  /** Today, `YYYY-MM-DD`: nothing may have been reviewed later. */
  readonly today: string;
}
