import { Forme } from './Forme.tsx';
import type { Modele } from './model.ts';
import type { Etat } from './posture-state.ts';
import type { BlocVu } from './result.ts';

interface SigneProps {
  readonly modele: Modele;
  readonly etat: Etat;
}

/** A state as a shape and a word, never as a colour. */
function Signe({ modele, etat }: SigneProps) {
  return (
    <span class="dg-signe" aria-hidden="true">
      {etat === 'vide' ? '–' : modele.etats[etat].signe}
    </span>
  );
}

const mot = (modele: Modele, etat: Etat): string =>
  etat === 'vide' ? modele.reponses.vide.toLowerCase() : modele.etats[etat].mot;

/** The context, then the three postures, each with its criteria. */
export function Bandeaux({ modele, blocs }: { readonly modele: Modele; readonly blocs: readonly BlocVu[] }) {
  return (
    <>
      <dl class="dg-bandeaux">
        {blocs.map(({ id, court, etat, criteres }) => (
          <div key={id}>
            <dt class={id === 'situation' ? undefined : id}>
              <Forme posture={id} /> {court}
              {etat && <small>{mot(modele, etat)}</small>}
            </dt>
            <dd>
              <ul>
                {criteres.map((critere) => (
                  <li key={critere.id}>
                    {etat ? (
                      <>
                        <Signe modele={modele} etat={critere.etat} /> {critere.court}
                        <span class="hors-ecran"> : {mot(modele, critere.etat)}</span>
                      </>
                    ) : (
                      `${critere.court}\u00a0: ${critere.reponse.toLowerCase()}`
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p class="petit dg-legende">
        {Object.values(modele.etats).map(({ signe, mot: nom, sens }) => (
          <span key={nom}>
            <span aria-hidden="true">{signe}</span> {nom} : {sens}
          </span>
        ))}
      </p>
    </>
  );
}
