import type { Answer, Scope } from '../schemas/diagnostic-ids.ts';
import type { Critere, Modele } from './model.ts';
import { motDeReponse } from './wording.ts';

const REPONSES = ['oui', 'partie', 'non', 'nsp'] as const satisfies readonly Answer[];

interface Props {
  readonly modele: Modele;
  readonly critere: Critere;
  readonly portee: Scope;
  readonly reponse: Answer | undefined;
  readonly actif: boolean;
  readonly repond: (valeur: Answer | undefined) => void;
}

/** One question: a legend, a line of help, four plain radios, and a way to take the answer back. */
export function Question({ modele, critere, portee, reponse, actif, repond }: Props) {
  const texte = critere.textes[portee];
  if (!texte) return null;
  const nom = `${portee}-${critere.id}`;
  return (
    <fieldset class="dg-question" aria-describedby={`${nom}-aide`}>
      <legend>{texte.question}</legend>
      <p id={`${nom}-aide`}>{texte.aide}</p>
      <div class="dg-choix">
        {REPONSES.map((valeur) => (
          <label key={valeur}>
            <input
              type="radio"
              name={nom}
              value={valeur}
              checked={reponse === valeur}
              onChange={() => repond(valeur)}
            />
            {motDeReponse(modele, critere, portee, valeur)}
          </label>
        ))}
        {actif && reponse !== undefined && (
          <button
            type="button"
            class="dg-lien"
            onClick={({ currentTarget }) => {
              // The button goes away with the answer: the focus stays at the question.
              currentTarget.closest('fieldset')?.querySelector('input')?.focus();
              repond(undefined);
            }}
          >
            Retirer ma réponse<span class="hors-ecran"> à « {critere.court} »</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}
