import type { Carnet, Entry } from './carnet.ts';

/**
 * The date of the carnet: the latest review of any entry, `YYYY-MM-DD`.
 * Pages show dates that come from the content and never from the clock, so that two builds of one content give the same bytes.
 */
export const carnetDate = ({ entries }: Pick<Carnet, 'entries'>): string =>
  entries
    .map(({ data }) => data.relu_le)
    .sort()
    .at(-1) ?? '';

/** Whether an entry should have been reviewed again by `date`. */
export const isOverdue = ({ data }: Pick<Entry, 'data'>, date: string): boolean => data.a_revoir_le < date;

/** The entries reviewed last, newest first, then in the order of the carnet. */
export const recentlyReviewed = (carnet: Pick<Carnet, 'entries'>, limit: number): Entry[] =>
  carnet.entries.toSorted((a, b) => b.data.relu_le.localeCompare(a.data.relu_le)).slice(0, limit);
