import type { FormAction, FormState } from './form-state.ts';
import { LigneLibre } from './LigneLibre.tsx';
import type { Modele } from './model.ts';
import { LIMITES } from './sheet.ts';

interface Props {
  readonly modele: Modele;
  readonly state: FormState;
  readonly act: (action: FormAction) => void;
}

/** What comes before the questions: the scope, the spontaneous decision, and what the person wants. */
export function Depart({ modele, state, act }: Props) {
  const { intention, parole } = modele;
  return (
    <>
      <fieldset class="dg-question dg-portee">
        <legend>Que voulez-vous regarder ?</legend>
        <div class="dg-choix">
          {modele.portees.map(({ id, libelle, aide }) => (
            <label key={id}>
              <input
                type="radio"
                name="portee"
                value={id}
                checked={state.portee === id}
                aria-labelledby={`dg-portee-${id}`}
                aria-describedby={`dg-portee-${id}-aide`}
                onChange={() => act({ type: 'portee', portee: id })}
              />
              <span>
                <b id={`dg-portee-${id}`}>{libelle}</b>
                <small id={`dg-portee-${id}-aide`}>{aide}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="dg-question" aria-describedby="dg-intention-aide">
        <legend>{intention.question[state.portee]}</legend>
        <p id="dg-intention-aide">{intention.aide}</p>
        <div class="dg-choix">
          {intention.choix.map(({ id, libelle }) => (
            <label key={id}>
              <input
                type="radio"
                name="intention"
                value={id}
                checked={state.intention === id}
                onChange={() => act({ type: 'intention', intention: id })}
              />
              {libelle[state.portee]}
            </label>
          ))}
        </div>
      </fieldset>
      <LigneLibre
        id="dg-parole"
        libelle={parole.question[state.portee]}
        aide={parole.aide}
        max={LIMITES.parole}
        valeur={state.parole}
        change={(texte) => act({ type: 'parole', parole: texte })}
      />
    </>
  );
}
