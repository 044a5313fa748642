import { debuts, duree, heure, SEANCE } from './run-sheet.ts';

const HORIZONS = ['Tout de suite', 'Équipe et employeur', 'Secteur'] as const;

/** The timed run sheet of the session, to print. */
export function DerouleDeSeance() {
  const departs = debuts(SEANCE);
  const sansSecond = duree(SEANCE.filter(({ facultatif }) => !facultatif));
  return (
    <section class="gr-papier">
      <h2>Le déroulé de la séance</h2>
      <p>
        De trois à douze personnes, une personne qui anime et une qui prend note. Prévoyez de 60 à 75
        minutes : {sansSecond} minutes sans le second tour, {duree(SEANCE)} avec.
      </p>
      <ul class="gr-roles">
        <li>
          <b>Qui parle ici pour la personne ?</b> Quelqu’un tient sa place, et dit ce qu’elle verrait. Mieux :
          elle est là, si elle le veut.
        </li>
        <li>
          <b>La hiérarchie parle en dernier.</b> Elle répond comme tout le monde, et commente après les
          autres.
        </li>
        <li>
          <b>La personne qui anime ne répond pas.</b> Elle donne la parole et garde l’heure.
        </li>
        <li>
          <b>Aucun nom.</b> Ni celui de la personne, ni celui de qui a donné quel code.
        </li>
      </ul>
      <table class="gr-deroule">
        <thead>
          <tr>
            <th scope="col">Dès</th>
            <th scope="col">Étape</th>
            <th scope="col">Durée</th>
          </tr>
        </thead>
        <tbody>
          {SEANCE.map(({ titre, texte, minutes, facultatif }, rang) => (
            <tr key={titre}>
              <td>{heure(departs[rang] ?? 0)}</td>
              <td>
                <b>
                  {titre}
                  {facultatif && ' (facultatif)'}.
                </b>{' '}
                {texte}
              </td>
              <td>{minutes}&nbsp;min</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="papier">
        <h3>Ce que nous décidons</h3>
        <table class="gr-decisions">
          <thead>
            <tr>
              <th scope="col">Où</th>
              <th scope="col">Quoi</th>
              <th scope="col">Qui</th>
              <th scope="col">Pour quand</th>
            </tr>
          </thead>
          <tbody>
            {HORIZONS.map((horizon) => (
              <tr key={horizon}>
                <th scope="row">{horizon}</th>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
