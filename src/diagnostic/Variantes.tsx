import type { Modele, Situation } from './model.ts';
import { CRITERES_D_ARRET } from './safety.ts';
import { variantes } from './what-if.ts';
import { enumere } from './wording.ts';

/** What would change the first suggestion: not a goal, a way to see what weighs. */
export function Variantes({ modele, situation }: { readonly modele: Modele; readonly situation: Situation }) {
  const liste = variantes(modele, situation);
  const arrets = modele.criteres.filter(({ id }) => CRITERES_D_ARRET.some((arret) => arret === id));
  return (
    <section aria-labelledby="dg-variantes">
      <h3 id="dg-variantes">Et si… ce qui changerait la première piste</h3>
      <p class="petit">Ce n’est pas un but à atteindre : seulement ce qui pèse le plus, aujourd’hui.</p>
      {liste.length === 0 ? (
        <p>
          Une réponse moins sûre sur un seul de ces critères suffirait :{' '}
          {enumere(
            arrets.map(({ court }) => court),
            'ou',
          )}
          .
        </p>
      ) : (
        <ul>
          {liste.map(({ changements, titre, phrase }) => (
            <li key={changements.map(({ court }) => court).join()}>
              Si vous répondiez « {[...new Set(changements.map(({ reponse }) => reponse))].join(' », « ')} » à{' '}
              {enumere(
                changements.map(({ court }) => court),
                'et',
              )}
              {'\u00a0: '}
              <b>{titre.toLowerCase()}</b>. {phrase}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
