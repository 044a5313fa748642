import { codesTapes } from './group-codes.ts';

/** The codes that a link carries after « # », where no server sees them: one text for each round. */
export function codesDuLien(hash: string): readonly [string, string] | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const codes = parts.get('codes');
  return codes === null ? undefined : [enLignes(codes), enLignes(parts.get('second') ?? '')];
}

const enLignes = (codes: string): string =>
  codesTapes(codes)
    .map(({ texte }) => texte)
    .join('\n');

/** The same in the other direction, from the codes of each round as they were read: they have no sign that an address would mind. */
export const lienDesCodes = (tours: readonly (readonly string[])[]): string =>
  `#${tours.map((codes, rang) => `${rang === 0 ? 'codes' : 'second'}=${codes.join(',')}`).join('&')}`;
