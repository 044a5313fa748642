import type { Source } from '../schemas/source.ts';

/** What bibliographic formats say of a document: a source of the carnet, or one of its own entries. */
export type Reference = Omit<Source, 'custom'> & { readonly custom?: Pick<Source['custom'], 'consulte'> };

/** The year, the month and the day that are known, in this order, each with its zeros. */
export const dateParts = ({ issued }: Pick<Reference, 'issued'>): readonly string[] =>
  (issued?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
