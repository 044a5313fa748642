import type { FormState } from './form-state.ts';
import type { Modele } from './model.ts';
import type { LigneNegociation } from './negotiation.ts';
import type { Resultat } from './result.ts';
import { encode } from './share-code.ts';
import type { Piste } from './suggestion.ts';
import { variantes } from './what-if.ts';

/** What the sheet takes at most, so that it stays on one page without shrinking: signs of free text, answers in a « parce que ». */
export const LIMITES = { parole: 140, question: 140, propre: 70, raisons: 2 } as const;

/** A suggestion on the sheet: with what raised it, or struck, with one's own line instead. */
export interface PisteDeFeuille {
  readonly regle: string;
  readonly texte: string;
  readonly parceQue: string;
  readonly barree: boolean;
  readonly propre: string;
}

/** A criterion with the shape and the word of its state, or with its answer when it is context. */
export interface CritereDeFeuille {
  readonly court: string;
  readonly signe: string;
  readonly mot: string;
}

/** A block in one line. */
export interface BlocDeFeuille {
  readonly id: Modele['blocs'][number]['id'];
  readonly court: string;
  readonly etat: string;
  readonly criteres: readonly CritereDeFeuille[];
}

/** A far horizon: three suggestions at most, and the names of the others. */
export interface ColonneDeFeuille {
  readonly titre: string;
  readonly pistes: readonly PisteDeFeuille[];
  readonly reste: string;
}

/** All that the A4 sheet says, in its words: the page and the plain text are two ways to lay it out. */
export interface Sheet {
  /** The share code: answers alone, for a session in a group. */
  readonly code: string;
  /** Which questions were answered: a code of another version is refused. */
  readonly version: number;
  readonly parole: string;
  readonly depart: string | undefined;
  readonly phrase: string;
  readonly blocs: readonly BlocDeFeuille[];
  readonly tensions: readonly { readonly biens: string; readonly texte: string }[];
  readonly premiere: PisteDeFeuille & { readonly gestes: readonly string[] };
  readonly ajouts: readonly { readonly titre: string; readonly texte: string }[];
  readonly aussi: readonly PisteDeFeuille[];
  readonly colonnes: readonly ColonneDeFeuille[];
  /** The nearest change that would give another first suggestion; none when one can act. */
  readonly variante: string | undefined;
  readonly negociation: readonly {
    readonly id: string;
    readonly titre: string;
    readonly phrase: string;
    readonly lignes: string;
  }[];
  readonly question: string;
  readonly entrees: readonly string[];
}

/** What goes before what one thought of doing first, given back at the end. */
export const AU_DEPART = 'Au départ, vous pensiez\u00a0:';

/** What goes before the nearest change. */
export const CE_QUI_CHANGERAIT = 'Ce qui changerait la première piste';

/** The titles of the two far horizons, on screen as on paper. */
export const HORIZONS = ['Avec l’équipe et l’employeur', 'Avec le secteur'] as const;

const raisons = ({ parceQue }: Piste): string =>
  parceQue
    .slice(0, LIMITES.raisons)
    .map(({ court, reponse }) => `${court}\u00a0: «\u00a0${reponse.toLowerCase()}\u00a0»`)
    .join(', ') + (parceQue.length > LIMITES.raisons ? '…' : '');

/** « accord : non, elle refuse »; the nuance says what is done with what is never negotiated. */
const ligne = ({ court, reponse, nuance }: LigneNegociation): string =>
  `${court}\u00a0: ${reponse.toLowerCase()}${nuance ? ` (${nuance})` : ''}`;

/** Where the sheet comes from, and that no one has validated it; printed at its foot. */
export const PROVENANCE_DE_FEUILLE =
  'Carnet de cyber-discernement, CC BY-SA 4.0. Postures et critères nommés\u00a0: A. Philippart et L. Compère ' +
  '(HELMo ESAS), d’après la journée d’étude. Le reste\u00a0: proposition du carnet, que personne n’a validée.';

/** Reduces a result and what was typed to what one A4 page takes. Pure. */
export function sheetOf(modele: Modele, state: FormState, resultat: Resultat): Sheet {
  const { portee, intention, parole, question } = state;
  const propres = state.propres[portee];
  const situation = { portee, reponses: state.reponses[portee] };
  const [variante] = variantes(modele, situation);
  const voir = (piste: Piste, texte: string): PisteDeFeuille => ({
    regle: piste.regle,
    texte,
    parceQue: raisons(piste),
    barree: propres[piste.regle] !== undefined,
    propre: (propres[piste.regle] ?? '').trim(),
  });
  // A struck suggestion is named, not told again: with one's own line, it takes no more room than before.
  const court = (piste: Piste): PisteDeFeuille => voir(piste, piste.titre);
  const long = (piste: Piste): PisteDeFeuille =>
    voir(piste, propres[piste.regle] === undefined ? piste.texte : piste.titre);
  const colonne = (titre: string, { montre, reste }: Resultat['equipe']): ColonneDeFeuille => ({
    titre,
    pistes: montre.map(long),
    reste: reste.map((piste) => piste.titre.toLowerCase()).join(' · '),
  });
  return {
    code: encode(modele, { ...situation, ...(intention && { intention }) }),
    version: modele.version,
    parole: parole.trim(),
    depart: modele.intention.choix.find(({ id }) => id === intention)?.libelle[portee],
    phrase: resultat.phrase,
    blocs: resultat.blocs.map(({ id, court: nom, etat, criteres }) => ({
      id,
      court: nom,
      etat:
        etat === undefined
          ? ''
          : etat === 'vide'
            ? modele.reponses.vide.toLowerCase()
            : modele.etats[etat].mot,
      criteres: criteres.map((critere) => ({
        court: critere.court,
        signe: etat === undefined || critere.etat === 'vide' ? '' : modele.etats[critere.etat].signe,
        mot:
          etat === undefined || critere.etat === 'vide'
            ? critere.reponse.toLowerCase()
            : modele.etats[critere.etat].mot,
      })),
    })),
    tensions: resultat.tensions.map(({ biens, texte }) => ({ biens: biens.join(' ↔ '), texte })),
    premiere: { ...long(resultat.premiere), gestes: resultat.premiere.gestes },
    ajouts: resultat.ajouts.map(({ titre, texte }) => ({ titre, texte })),
    aussi: resultat.aussi.map(court),
    colonnes: [colonne(HORIZONS[0], resultat.equipe), colonne(HORIZONS[1], resultat.secteur)],
    variante: variante && `${variante.si}\u00a0: ${variante.titre.toLowerCase()}.`,
    negociation: resultat.negociation.map(({ id, titre, phrase, lignes }) => ({
      id,
      titre,
      phrase,
      lignes: lignes.map(ligne).join(' · '),
    })),
    question: question.trim(),
    entrees: resultat.premiere.entrees,
  };
}
