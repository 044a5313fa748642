import type { Scope } from '../schemas/diagnostic-ids.ts';
import { LE_MOINS, LE_PLUS } from './group.ts';
import { type CodeTape, codesTapes } from './group-codes.ts';
import { lieuxDesDoubles } from './group-wording.ts';
import type { Modele } from './model.ts';
import { decode, encode, type SituationPartagee } from './share-code.ts';
import { enumere } from './wording.ts';

/** A round that was read: each code, and the lines on which the same one stands again. */
export interface TourAccepte {
  readonly situations: readonly SituationPartagee[];
  readonly codes: readonly string[];
  readonly doubles: readonly (readonly number[])[];
}

/** A round that is not shown: each reason why not, and whether someone's word is enough to show it all the same. */
export interface TourRefuse {
  readonly refus: readonly string[];
  readonly aConfirmer?: string;
}

export type TourLu = TourAccepte | TourRefuse;

/** How much is repeated of what cannot be read: enough to find it again. */
const ECHO = 40;

const NOMS = { personne: 'd’une situation avec une personne', service: 'd’un projet du service' } as const;

const abrege = (texte: string): string => {
  const signes = [...texte];
  return signes.length > ECHO ? `${signes.slice(0, ECHO).join('')}…` : texte;
};

/** Which lines look at something else than the others; whoever is many is not said to be right. */
function melange(tapes: readonly CodeTape[], portees: readonly Scope[]): string {
  const parts = (['personne', 'service'] as const).map((portee) => {
    const lignes = [...new Set(tapes.flatMap(({ ligne }, rang) => (portees[rang] === portee ? ligne : [])))];
    const seul = lignes.length === 1;
    return `${seul ? 'la ligne' : 'les lignes'} ${enumere(lignes.map(String), 'et')} ${seul ? 'parle' : 'parlent'} ${NOMS[portee]}`;
  });
  return `Une séance regarde une seule chose, et ici ${enumere(parts, 'et')}.`;
}

/** For each code that stands more than once, its lines. */
const doublesDe = (tapes: readonly CodeTape[], codes: readonly string[]): readonly (readonly number[])[] =>
  [...new Set(codes)]
    .map((code) => tapes.flatMap(({ ligne }, rang) => (codes[rang] === code ? ligne : [])))
    .filter(({ length }) => length > 1);

/**
 * Reads one round. It is all or nothing: shown without a code that was refused, the group would see, once it is mended, which marks are
 * new and so whose they are. For the same reason, a code that may have been typed twice does not make up the number without a word.
 */
export function lisTour(
  modele: Modele,
  texte: string,
  attendue: Scope | undefined,
  confirme = false,
): TourLu {
  const tapes = codesTapes(texte);
  const lus = tapes.map(({ signes }) => decode(modele, signes));
  const illisibles = lus.flatMap((lu, rang) =>
    'refus' in lu
      ? [`Ligne ${tapes[rang]?.ligne}, «\u00a0${abrege(tapes[rang]?.texte ?? '')}\u00a0»\u00a0: ${lu.refus}`]
      : [],
  );
  // How many codes there are is not known before each can be read.
  if (illisibles.length > LE_PLUS)
    return {
      refus: [
        ...illisibles.slice(0, LE_PLUS),
        `Et ${illisibles.length - LE_PLUS} de plus, qui ne se lisent pas non plus.`,
      ],
    };
  if (illisibles.length > 0) return { refus: illisibles };
  const situations = lus.flatMap((lu) => ('refus' in lu ? [] : [lu]));
  const portees = situations.map(({ portee }) => portee);
  const refus = [...problemesDeNombre(tapes.length)];
  if (new Set(portees).size > 1) refus.push(melange(tapes, portees));
  else if (attendue !== undefined && portees.some((portee) => portee !== attendue))
    refus.push(`Le premier tour parle ${NOMS[attendue]}\u00a0: le second aussi doit en parler.`);
  if (refus.length > 0) return { refus };
  const codes = situations.map((situation) => encode(modele, situation));
  const doubles = doublesDe(tapes, codes);
  if (confirme) return { situations, codes, doubles: [] };
  const differents = new Set(codes).size;
  return differents < LE_MOINS
    ? {
        refus: [
          `Le même code se lit ${lieuxDesDoubles(doubles)}. S’il a été tapé deux fois, il n’y a pas ${LE_MOINS} personnes, et on verrait qui a répondu quoi.`,
        ],
        aConfirmer: `${codes.length - differents === 1 ? 'Deux' : 'Plusieurs'} personnes ont vraiment répondu pareil`,
      }
    : { situations, codes, doubles };
}

function problemesDeNombre(nombre: number): readonly string[] {
  if (nombre < LE_MOINS)
    return [
      `Il faut au moins ${LE_MOINS} codes, et il y en a ${nombre}. En dessous, on verrait qui a répondu quoi.`,
    ];
  if (nombre > LE_PLUS)
    return [`${LE_PLUS} codes au plus, et il y en a ${nombre}. À plus de ${LE_PLUS}, faites deux groupes.`];
  return [];
}
