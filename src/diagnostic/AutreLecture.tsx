import type { Modele, Reponses } from './model.ts';
import { lien } from './props.ts';
import { deuxLectures, type Vignette } from './vignette.ts';

interface Props {
  readonly modele: Modele;
  readonly vignette: Vignette;
  readonly reponses: Reponses;
  readonly racine: string;
}

/** One's answers beside the carnet's: another view, not a correction. */
export function AutreLecture({ modele, vignette, reponses, racine }: Props) {
  return (
    <section class="dg-autre">
      <h3>Une autre lecture, pas un corrigé</h3>
      <p>
        Voici comment le carnet a lu « {vignette.titre} ». Quelques lignes de récit se complètent par des
        suppositions : les vôtres valent les siennes. Là où les réponses diffèrent, qu’avez-vous vu que
        l’autre n’a pas vu ?
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            <th scope="col">Vous</th>
            <th scope="col">Le carnet</th>
          </tr>
        </thead>
        <tbody>
          {deuxLectures(modele, vignette, reponses).map(({ id, court, mienne, carnet, differe }) => (
            <tr key={id}>
              <th scope="row">{court}</th>
              <td>{mienne}</td>
              <td>
                {carnet}
                {differe && <small>autre réponse</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={lien(racine, vignette.url)}>Relire la vignette, avec ses pistes et ses questions</a>
      </p>
    </section>
  );
}
