import type { Scope } from '../schemas/diagnostic-ids.ts';
import { LE_MOINS, LE_PLUS } from './group.ts';
import type { Modele } from './model.ts';
import { decode, type SituationPartagee } from './share-code.ts';
import { enumere } from './wording.ts';

/** What was typed for one round: either every code was read, or each reason why not. */
export type TourLu =
  | { readonly situations: readonly SituationPartagee[]; readonly remarque: string | undefined }
  | { readonly refus: readonly string[] };

/** One code a line; commas and semicolons do as well, spaces do not: they may stand inside a code. */
export const codesTapes = (texte: string): readonly string[] =>
  texte
    .split(/[\n\r,;]+/)
    .map((code) => code.trim())
    .filter((code) => code !== '');

const NOMS = { personne: 'd’une situation avec une personne', service: 'd’un projet du service' } as const;

/** Which codes look at something else than the others; whoever is many is not said to be right. */
function melange(portees: readonly Scope[]): string {
  const quels = (portee: Scope) =>
    enumere(
      portees.flatMap((une, rang) => (une === portee ? [String(rang + 1)] : [])),
      'et',
    );
  const parts = (['personne', 'service'] as const).map((portee) => {
    const seul = portees.filter((une) => une === portee).length === 1;
    return `${seul ? 'le code' : 'les codes'} ${quels(portee)} ${seul ? 'parle' : 'parlent'} ${NOMS[portee]}`;
  });
  return `Une séance regarde une seule chose, et ici ${enumere(parts, 'et')}.`;
}

/**
 * Reads one round. It is all or nothing: shown without a code that was refused, the group would see, once it is mended, which marks are
 * new and so whose they are.
 */
export function lisTour(modele: Modele, texte: string, attendue: Scope | undefined): TourLu {
  const codes = codesTapes(texte);
  const lus = codes.map((code) => decode(modele, code));
  const situations = lus.flatMap((lu) => ('refus' in lu ? [] : [lu]));
  const portees = situations.map(({ portee }) => portee);
  const illisibles = lus.flatMap((lu, rang) =>
    'refus' in lu ? [`Code ${rang + 1}, «\u00a0${codes[rang]}\u00a0»\u00a0: ${lu.refus}`] : [],
  );
  const refus = [...illisibles, ...problemesDEnsemble(codes.length)];
  if (illisibles.length === 0) {
    if (new Set(portees).size > 1) refus.push(melange(portees));
    else if (attendue !== undefined && portees.some((portee) => portee !== attendue))
      refus.push(`Le premier tour parle ${NOMS[attendue]}\u00a0: le second aussi doit en parler.`);
  }
  if (refus.length > 0) return { refus };
  const double = codes.length !== new Set(situations.map((situation) => JSON.stringify(situation))).size;
  return {
    situations,
    remarque: double
      ? 'Deux codes au moins sont les mêmes. Deux personnes ont répondu pareil, ou un code a été tapé deux fois\u202f?'
      : undefined,
  };
}

function problemesDEnsemble(nombre: number): readonly string[] {
  if (nombre < LE_MOINS)
    return [
      `Il faut au moins ${LE_MOINS} codes, et il y en a ${nombre}. En dessous, on verrait qui a répondu quoi.`,
    ];
  if (nombre > LE_PLUS)
    return [`${LE_PLUS} codes au plus, et il y en a ${nombre}. À plus de ${LE_PLUS}, faites deux groupes.`];
  return [];
}
