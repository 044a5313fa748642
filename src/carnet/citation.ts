import type { Source } from '../schemas/source.ts';
import { frenchDate } from '../typography/dates.ts';
import { certaintyLabels } from '../ui/fr.ts';

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

const readings = {
  texte_integral: 'texte lu',
  extrait: 'extrait lu',
  source_secondaire: 'connue par une autre source',
  non_lue: 'non lue',
} as const satisfies Record<Source['custom']['lecture'], string>;

/** How a source was read, and how sure what it says is: « extrait lu, probable ». */
export function readingOf({ custom: { lecture, certitude } }: Pick<Source, 'custom'>): string {
  return readings[lecture] + (certitude === 'etabli' ? '' : `, ${certaintyLabels[certitude].toLowerCase()}`);
}
