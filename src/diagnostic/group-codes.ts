import { LE_PLUS } from './group.ts';
import { LONGUEUR } from './share-code.ts';

/** A code that was typed: on which line it will be found again, in which words, and its signs alone. */
export interface CodeTape {
  readonly ligne: number;
  readonly texte: string;
  readonly signes: string;
}

/** A link to the group page, pasted whole: what stands after « # » is what counts. */
const LIEN = /\S*#(codes=\S*)/g;

/** Punctuation and symbols stand between signs or between codes, and are never one of them. */
const ENTRE = /[\s\p{P}\p{S}\p{Cf}]/gu;

/** « Code, pour un travail en équipe : », « Code : »: a label, in which no code can be lost, since every code begins with a digit. */
const LIBELLE = /^[^:\d]*\bcode\b(?:[^:\d]*:)?/iu;

/** « 1. », « 2) », « 3 – », « Code 4 : »: the number of a code, never a part of it. */
const NUMERO = /(?:^|\s)(?:code\s+)?\d{1,2}(?:\s*[.):°/](?=\s*\S)|\s+\p{Pd}(?=\s))/giu;

/** Between two codes; inside one, E and T may be two of its signs. */
const ET = /(?:^|\s)et(?=\s|$)/giu;

const signesDe = (texte: string): readonly string[] => [...texte.replace(ENTRE, '')];

/**
 * The codes of a line, or of a part of it between commas. Ten signs are a code, whatever stands between them; a whole number of times
 * ten are as many codes. Anything else is one code, which will be refused with its reason: nothing that was typed is left out.
 */
function codesDe(morceau: string): readonly Omit<CodeTape, 'ligne'>[] {
  const nu = morceau.replace(NUMERO, ' ');
  const [tous, sansEt] = [signesDe(nu), signesDe(nu.replace(ET, ' '))];
  const entiers = ({ length }: readonly string[]) => length % LONGUEUR === 0;
  const signes = tous.length === LONGUEUR || (entiers(tous) && !entiers(sansEt)) ? tous : sansEt;
  const combien = signes.length / LONGUEUR;
  if (combien === 1 || !entiers(signes) || combien > LE_PLUS)
    return [{ texte: morceau.trim(), signes: signes.join('') }];
  return Array.from({ length: combien }, (_, rang) => {
    const code = signes.slice(rang * LONGUEUR, (rang + 1) * LONGUEUR).join('');
    return { texte: `${code.slice(0, LONGUEUR / 2)}-${code.slice(LONGUEUR / 2)}`, signes: code };
  });
}

/** The codes in what was typed or pasted: one a line is what is asked for, and several on a line are parted. */
export const codesTapes = (texte: string): readonly CodeTape[] =>
  texte
    .normalize('NFKC')
    .split(/\r\n|[\n\r]/)
    .flatMap((ligne, rang) =>
      ligne
        .replace(LIEN, (_, suite: string) => new URLSearchParams(suite).get('codes') ?? '')
        .replace(LIBELLE, '')
        .split(/[,;]+/)
        .flatMap(codesDe)
        .map((code) => ({ ligne: rang + 1, ...code })),
    );
