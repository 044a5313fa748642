import { codesTapes } from './group-round.ts';

/** The codes that a link carries after « # », where no server sees them: one text for each round. */
export function codesDuLien(hash: string): readonly [string, string] | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const codes = parts.get('codes');
  return codes === null ? undefined : [enLignes(codes), enLignes(parts.get('second') ?? '')];
}

const enLignes = (codes: string): string => codesTapes(codes).join('\n');

/** The same in the other direction, from what was typed. */
export function lienDesCodes([premier, second]: readonly [string, string]): string {
  const suite = (texte: string) => encodeURIComponent(codesTapes(texte).join(','));
  return `#codes=${suite(premier)}${codesTapes(second).length > 0 ? `&second=${suite(second)}` : ''}`;
}
