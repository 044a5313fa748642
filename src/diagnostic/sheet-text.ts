import { adresseCourte, type Fiche } from './props.ts';
import {
  AU_DEPART,
  CE_QUI_CHANGERAIT,
  type PisteDeFeuille,
  PROVENANCE_DE_FEUILLE,
  type Sheet,
} from './sheet.ts';

/** A line to fill in by hand or at the keyboard. */
const BLANC = '……………………';

function piste({ texte, parceQue, barree, propre }: PisteDeFeuille): readonly string[] {
  if (barree) return [`- (piste écartée) ${texte}`, `  À la place\u00a0: ${propre || BLANC}`];
  return [`- ${texte}`, ...(parceQue ? [`  Parce que\u00a0: ${parceQue}`] : [])];
}

const partie = (titre: string, lignes: readonly string[]): readonly string[] =>
  lignes.length === 0 ? [] : ['', titre.toUpperCase(), ...lignes];

/** What the text needs besides the sheet: the words that depend on the scope, and the entries that are published. */
export interface EnTete {
  readonly libelle: string;
  readonly parole: string;
  readonly fiches: readonly Fiche[];
}

/** The sheet as plain text, for the minutes of a meeting: the same words as on paper, in the same order. */
export function sheetText(sheet: Sheet, enTete: EnTete): string {
  const { premiere, ajouts, aussi, colonnes } = sheet;
  return [
    `FEUILLE DE DISCERNEMENT – ${enTete.libelle}`,
    'Ne pas écrire de nom.',
    `Code, pour un travail en équipe\u00a0: ${sheet.code} (version ${sheet.version} des questions)`,
    `Date\u00a0: ${BLANC}`,
    `La situation\u00a0: ${BLANC}`,
    `${enTete.parole}\u00a0: ${sheet.parole ? `«\u00a0${sheet.parole}\u00a0»` : BLANC}`,
    ...(sheet.depart ? [`${AU_DEPART} ${sheet.depart}. Et maintenant\u202f?`] : []),
    '',
    sheet.phrase,
    ...sheet.blocs.map(
      ({ court, etat, criteres }) =>
        `- ${court}${etat ? ` (${etat})` : ''}\u00a0: ${criteres
          .map(({ court: nom, mot }) => `${nom}\u00a0: ${mot}`)
          .join(', ')}`,
    ),
    ...partie(
      'Ce qui tire de deux côtés',
      sheet.tensions.map(({ biens, texte }) => `- ${biens}. ${texte}`),
    ),
    ...partie('Tout de suite', [
      ...piste(premiere),
      ...(premiere.barree ? [] : premiere.gestes.map((geste) => `  · ${geste}`)),
      ...ajouts.map(({ titre, texte }) => `- ${titre}\u00a0: ${texte}`),
      ...(aussi.length > 0 ? ['C’est vrai aussi\u00a0:', ...aussi.flatMap(piste)] : []),
    ]),
    ...colonnes.flatMap(({ titre, pistes, reste }) =>
      partie(titre, [
        ...(pistes.length === 0 ? ['Rien de ce côté dans les réponses.'] : pistes.flatMap(piste)),
        ...(reste ? [`Et aussi\u00a0: ${reste}.`] : []),
      ]),
    ),
    ...partie(CE_QUI_CHANGERAIT, sheet.variante ? [`- ${sheet.variante}`] : []),
    ...partie(
      'Ce qui se négocie, et avec qui',
      sheet.negociation.length === 0
        ? ['Rien à négocier dans ces réponses.']
        : sheet.negociation.map(
            ({ id, titre, phrase, lignes }) =>
              `- ${titre}\u00a0: ${lignes}${id === 'jamais' ? `. ${phrase}` : ` – pour le ${BLANC}`}`,
          ),
    ),
    '',
    `Je garde cette question\u00a0: ${sheet.question || BLANC}`,
    `À revoir le\u00a0: ${BLANC}`,
    ...partie(
      'À lire',
      enTete.fiches.map((fiche) => `- ${fiche.titre} (${adresseCourte(fiche)})`),
    ),
    '',
    PROVENANCE_DE_FEUILLE,
    '',
  ].join('\n');
}
