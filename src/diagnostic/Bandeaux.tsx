import { Forme } from './Forme.tsx';
import type { Modele } from './model.ts';
import type { Etat } from './posture-state.ts';
import type { BlocVu } from './result.ts';
import { Signe } from './Signe.tsx';

/** A state is said by a shape and a word, never by a colour. */
const signe = (modele: Modele, etat: Etat): string => (etat === 'vide' ? '–' : modele.etats[etat].signe);

const mot = (modele: Modele, etat: Etat): string =>
  etat === 'vide' ? modele.reponses.vide.toLowerCase() : modele.etats[etat].mot;

/** The context, then the three postures, each with its criteria. */
export function Bandeaux({ modele, blocs }: { readonly modele: Modele; readonly blocs: readonly BlocVu[] }) {
  return (
    <>
      <div class="dg-bandeaux">
        {blocs.map(({ id, court, etat, criteres }) => (
          <div key={id}>
            <p class={id === 'situation' ? undefined : id}>
              <Forme posture={id} /> {court}
              {etat && <small>{mot(modele, etat)}</small>}
            </p>
            <ul>
              {criteres.map((critere) => (
                <li key={critere.id}>
                  {etat ? (
                    <>
                      <Signe signe={signe(modele, critere.etat)} />{' '}
                      <span aria-hidden="true">{critere.court}</span>
                      <span class="hors-ecran">{`${critere.court}\u00a0: ${mot(modele, critere.etat)}`}</span>
                    </>
                  ) : (
                    `${critere.court}\u00a0: ${critere.reponse.toLowerCase()}`
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="petit dg-legende">
        {Object.values(modele.etats).map(({ signe: forme, mot: nom, sens }) => (
          <span key={nom}>
            <Signe signe={forme} /> {nom} : {sens}
          </span>
        ))}
      </p>
    </>
  );
}
