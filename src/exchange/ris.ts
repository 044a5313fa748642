import { oneLine } from '../typography/one-line.ts';
import { dateParts, type Reference } from './reference.ts';
import { REFERENCE_TYPES } from './reference-types.ts';

type Line = readonly [tag: string, value: string | undefined];

/** Family name first, as RIS wants it; an organisation as it is called, without the comma that would make a person of it. */
const names = ({ author = [] }: Reference): string[] =>
  author.map((name) =>
    'literal' in name
      ? name.literal.replaceAll(',', ' –')
      : [name.family, name.given].filter((part) => part !== undefined).join(', '),
  );

/** A date of RIS keeps its three slashes even where a part is missing: `2025/09//`. */
const risDate = (parts: readonly string[]): string | undefined =>
  parts.length === 0 ? undefined : [...parts, '', '', ''].slice(0, 4).join('/');

function record(reference: Reference): string {
  const [first, last] = reference.page?.split(/[-–]/) ?? [];
  const date = dateParts(reference);
  const { ris } = REFERENCE_TYPES[reference.type];
  const lines: readonly Line[] = [
    ['TY', ris],
    ['ID', reference.id],
    ['TI', reference.title],
    ...names(reference).map((name): Line => ['AU', name]),
    ['T2', reference['container-title']],
    ['PB', reference.publisher],
    ['PY', date[0]],
    ['DA', risDate(date)],
    ['M1', reference.number],
    ['SP', first],
    ['EP', last],
    ['DO', reference.DOI],
    ['UR', reference.URL],
    // The day it was read; of a law, the same tag would say the day it was passed.
    ['Y2', ris === 'STAT' ? undefined : reference.custom?.consulte.replaceAll('-', '/')],
    ['LA', reference.language],
    ['N1', reference.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

/** A bibliography in RIS, which Zotero, EndNote and Mendeley read. A value stays on one line: not all of them join broken ones. */
export const toRis = (references: readonly Reference[]): string => references.map(record).join('\r\n');
