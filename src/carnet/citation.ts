import type { Source } from '../schemas/source.ts';
import { frenchDate } from '../typography/dates.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** The date of a source as readers see it, or nothing when it is unknown. */
export function issuedDate({ issued }: Pick<Source, 'issued'>): string | undefined {
  const parts = issued?.['date-parts'][0];
  if (parts === undefined) return undefined;
  return frenchDate(parts.map((part, index) => (index === 0 ? String(part) : two(part))).join('-'));
}

/** Who signs a source: persons and organisations, in the order of the reference. */
export const signatories = ({ author = [] }: Pick<Source, 'author'>): string =>
  author
    .map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')))
    .join(', ');

/** Where a source appeared: container, publisher and date, without saying a name twice. */
export function imprint(source: Source): string {
  const said = signatories(source);
  return [
    source['container-title'],
    source.publisher,
    source.number === undefined ? undefined : `n°\u00a0${source.number}`,
    issuedDate(source),
  ]
    .filter((part, index, parts) => part !== undefined && part !== said && parts.indexOf(part) === index)
    .join(', ');
}
