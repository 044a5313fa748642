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

/** The entries reviewed last, newest first; those of one day take turns by kind, so that no kind hides the others. */
export function recentlyReviewed({ entries }: Pick<Carnet, 'entries'>, limit: number): Entry[] {
  const turns = new Map<string, number>();
  return entries
    .map((entry) => {
      const day = `${entry.data.relu_le} ${entry.kind}`;
      const turn = turns.get(day) ?? 0;
      turns.set(day, turn + 1);
      return { entry, turn };
    })
    .sort((a, b) => b.entry.data.relu_le.localeCompare(a.entry.data.relu_le) || a.turn - b.turn)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
