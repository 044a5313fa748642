import type { Carnet } from '../carnet/carnet.ts';
import { assembleModele, criteresPoses, type Modele } from '../diagnostic/model.ts';
import { HORIZONS, PROVENANCE_DE_FEUILLE } from '../diagnostic/sheet.ts';
import { motDeReponse } from '../diagnostic/wording.ts';
import { anchorOf, typstCall } from '../mdx/typst.ts';
import { type Scope, scope } from '../schemas/diagnostic-ids.ts';

const TITLE = 'Faire le point sur une situation';

/** The entry that says how to read what was ticked. */
const GUIDE = 'outils/feuille-de-discernement';

/** The blank sheets of the diagnostic, one for each scope, with the parts of the sheet that the site prints. */
export function diagnosticSheets(carnet: Carnet): string {
  const modele = assembleModele(carnet.diagnostic);
  const guide = carnet.entry(GUIDE);
  const sheets = scope.options.map((portee) => ({
    portee,
    anchor: anchorOf(`/diagnostic/${portee}/feuille/`),
  }));
  const title = typstCall('partie', {
    ancre: 'diagnostic',
    titre: TITLE,
    definition:
      'Quinze questions pour mettre une situation à plat, sans note ni verdict. En danger grave, on ne remplit rien\u00a0: on appelle.',
    fiches: [
      ...sheets.map(({ portee, anchor }) => [anchor, titleOf(modele, portee), []]),
      ...(guide === undefined ? [] : [[guide.id, 'Comment lire les réponses', []]]),
    ],
  });
  return [title, ...sheets.map(({ portee, anchor }) => sheet(modele, portee, anchor))].join('\n\n');
}

const titleOf = ({ portees }: Modele, portee: Scope): string =>
  `Feuille de discernement\u00a0: ${portees.find(({ id }) => id === portee)?.libelle.toLocaleLowerCase('fr')}`;

function sheet(modele: Modele, portee: Scope, anchor: string): string {
  const criteria = criteresPoses(modele, portee);
  return typstCall('feuille', {
    ancre: anchor,
    partie: TITLE,
    titre: titleOf(modele, portee),
    parole: modele.parole.question[portee],
    intention: modele.intention.question[portee],
    choix: modele.intention.choix.map(({ libelle }) => libelle[portee]),
    blocs: modele.blocs.map(({ id, titre }) => [
      id,
      titre,
      criteria
        .filter(({ bloc }) => bloc === id)
        .map((critere) => [
          critere.textes[portee]?.question ?? '',
          (['oui', 'partie', 'non'] as const)
            .map((value) => motDeReponse(modele, critere, portee, value))
            .concat('?'),
        ]),
    ]),
    horizons: ['Tout de suite', ...HORIZONS],
    tensions: 'Deux biens qui s’opposent\u00a0:',
    negociation: modele.negociables.map(({ titre }) => titre),
    pied: PROVENANCE_DE_FEUILLE,
  });
}
