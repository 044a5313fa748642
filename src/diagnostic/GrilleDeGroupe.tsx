import { Fragment } from 'preact';
import { COLONNES, ECARTS, LE_PLUS } from './group.ts';
import { MOTS_DES_ECARTS, titreDeColonne } from './group-wording.ts';
import type { Modele } from './model.ts';
import { majuscule } from './wording.ts';

const PAR_GROUPE = 3;
const GROUPES = Array.from({ length: LE_PLUS / PAR_GROUPE }, (_, rang) => rang);

/** Boxes to colour, one a person, six in a row, or three where there is less room; nothing to hear in them. */
function Cases() {
  return (
    <span class="gr-cases" aria-hidden="true">
      {GROUPES.map((rang) => (
        <Fragment key={rang}>
          {rang === GROUPES.length / 2 && ' '}
          <span>{'□'.repeat(PAR_GROUPE)}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** The display on paper: the same rows and columns to colour, the same words to circle. */
export function GrilleDeGroupe({ modele }: { readonly modele: Modele }) {
  const pistes = modele.orientations.filter(({ id }) =>
    modele.maintenant.some(({ orientation }) => orientation === id),
  );
  return (
    <section class="gr-papier gr-grille">
      <h2>La grille à colorier</h2>
      <p>
        Sans écran, ou sans script. Chacun remplit seul la feuille vierge, sans nom. Mélangez les feuilles,
        puis coloriez une case par personne. Sous trois feuilles, ne montrez rien. Pour un second tour, prenez
        une autre grille.
      </p>
      <p>
        Entourez ensuite, dans cet ordre :{' '}
        {ECARTS.map((ecart, rang) => (
          <span key={ecart}>
            {rang > 0 && '\u202f; '}
            <b>{MOTS_DES_ECARTS[ecart].mot}</b>, {MOTS_DES_ECARTS[ecart].sens}
          </span>
        ))}
        . Parlez d’abord de ce qui divise.
      </p>
      <table class="gr-table">
        <thead>
          <tr>
            <th scope="col">Critère</th>
            {COLONNES.map((colonne) => (
              <th key={colonne} scope="col">
                {titreDeColonne(modele, colonne)}
              </th>
            ))}
            <th scope="col">À entourer</th>
          </tr>
        </thead>
        <tbody>
          {modele.criteres.map(({ id, court, textes }) => (
            <tr key={id}>
              <th scope="row">
                {majuscule(court)}
                {!textes.service && <small>avec une personne</small>}
              </th>
              {COLONNES.map((colonne) => (
                <td key={colonne}>
                  <Cases />
                </td>
              ))}
              <td class="gr-entourer">{ECARTS.map((ecart) => MOTS_DES_ECARTS[ecart].mot).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>La première piste de chaque feuille</h3>
      <table class="gr-table gr-pistes-papier">
        <tbody>
          {pistes.map(({ id, titre }) => (
            <tr key={id}>
              <th scope="row">{titre}</th>
              <td>
                <Cases />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
