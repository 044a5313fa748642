import type { RefObject } from 'preact';
import { COLONNES, ECARTS, type Groupe, type LigneDeGroupe } from './group.ts';
import { MOTS_DES_ECARTS, personnes, titreDeColonne } from './group-wording.ts';
import type { Modele } from './model.ts';
import { etatDeReponse } from './posture-state.ts';
import { Signe } from './Signe.tsx';
import { majuscule } from './wording.ts';

const TOURS = ['1er', '2e'] as const;

/** One mark a person, in the shape of its column; a number for those who do not see it. */
function Marques({ signe, nombre }: { readonly signe: string; readonly nombre: number }) {
  return (
    <>
      {nombre > 0 && (
        <span class="gr-marques" aria-hidden="true">
          {Array.from({ length: nombre }, (_, rang) => (
            <Signe key={rang} signe={signe} />
          ))}
        </span>
      )}
      <span class="hors-ecran">{personnes(nombre)}</span>
    </>
  );
}

/** A criterion, with a line for each round. */
function Ligne({ modele, ligne }: { readonly modele: Modele; readonly ligne: LigneDeGroupe }) {
  const deux = ligne.tours.length > 1;
  const avant = ligne.tours[0]?.ecart;
  return (
    <>
      {ligne.tours.map(({ marques }, rang) => (
        <tr key={TOURS[rang]} class={deux && rang === 0 ? 'gr-avant' : undefined}>
          {rang === 0 && (
            <th scope="row" rowSpan={ligne.tours.length}>
              {majuscule(ligne.court)}
              <small class="gr-question">{ligne.question}</small>
              {deux && avant && avant !== ligne.ecart && <small>avant : {MOTS_DES_ECARTS[avant].mot}</small>}
              {ligne.tours.some((tour) => tour.marques.vide > 0) && (
                <small>pas regardé : {ligne.tours.map((tour) => tour.marques.vide).join(', puis ')}</small>
              )}
            </th>
          )}
          {deux && (
            <th scope="row" class="gr-tour">
              {TOURS[rang]}
            </th>
          )}
          {COLONNES.map((colonne) => (
            <td key={colonne}>
              <Marques signe={modele.etats[etatDeReponse[colonne]].signe} nombre={marques[colonne]} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

/** How many people reach something first, at each round. */
const arrivees = (tours: readonly number[]): string =>
  tours.length > 1
    ? `avant, ${personnes(tours[0] ?? 0)}\u202f; après, ${personnes(tours[1] ?? 0)}`
    : personnes(tours[0] ?? 0);

/** « 12 codes, puis 11 ». */
const codes = ([premier, ...suite]: readonly number[]): string =>
  [`${premier}\u00a0codes`, ...suite].join(', puis ');

interface Props {
  readonly modele: Modele;
  readonly groupe: Groupe;
  readonly remarques: readonly string[];
  readonly titre: RefObject<HTMLHeadingElement>;
}

/** What the group sees together: where it is apart, then the orientations side by side. */
export function GroupeVue({ modele, groupe, remarques, titre }: Props) {
  const deux = groupe.effectifs.length > 1;
  return (
    <section class="gr-vue">
      <h2 id="gr-vue" ref={titre} tabIndex={-1}>
        Ce que le groupe a répondu
      </h2>
      <p>
        {modele.portees.find(({ id }) => id === groupe.portee)?.libelle}. {codes(groupe.effectifs)}. Un signe
        par personne, sans nom. Ni moyenne, ni majorité : une personne seule peut avoir vu ce que les autres
        n’ont pas vu.
      </p>
      {remarques.map((remarque) => (
        <p key={remarque} class="gr-remarque ecran">
          {remarque}
        </p>
      ))}
      <table class="gr-table">
        <caption class="hors-ecran">Les réponses du groupe, les plus partagées d’abord</caption>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            {deux && (
              <th scope="col" class="gr-tour">
                Tour
              </th>
            )}
            {COLONNES.map((colonne) => (
              <th key={colonne} scope="col">
                {titreDeColonne(modele, colonne)}
              </th>
            ))}
          </tr>
        </thead>
        {ECARTS.map((ecart) => {
          const lignes = groupe.lignes.filter((ligne) => ligne.ecart === ecart);
          return lignes.length === 0 ? null : (
            <tbody key={ecart}>
              <tr class="gr-ecart">
                <th colSpan={COLONNES.length + (deux ? 2 : 1)} scope="rowgroup">
                  {majuscule(MOTS_DES_ECARTS[ecart].mot)} <small>{MOTS_DES_ECARTS[ecart].sens}</small>
                </th>
              </tr>
              {lignes.map((ligne) => (
                <Ligne key={ligne.id} modele={modele} ligne={ligne} />
              ))}
            </tbody>
          );
        })}
      </table>
      <h3>Les premières pistes, côte à côte</h3>
      <p class="petit">
        La première piste à laquelle mènent les réponses de chacun, dans l’ordre de l’outil. Aucune ne gagne.
      </p>
      <ul class="gr-pistes">
        {groupe.pistes.map(({ id, titre: nom, tours }) => (
          <li key={id}>
            <b>{nom}</b> : {arrivees(tours)}
          </li>
        ))}
        {groupe.sansPiste.some((nombre) => nombre > 0) && (
          <li>Pas de piste, un bloc n’a pas été regardé : {arrivees(groupe.sansPiste)}</li>
        )}
      </ul>
    </section>
  );
}
