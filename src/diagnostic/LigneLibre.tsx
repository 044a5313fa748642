import { useRef } from 'preact/hooks';
import { maskAll, warningsFor } from '../personal-data/free-text.ts';

interface Props {
  readonly id: string;
  readonly libelle: string;
  readonly aide?: string;
  readonly max: number;
  readonly valeur: string;
  readonly change: (valeur: string) => void;
}

/** A line of free text: what looks like personal data is said under it, and can be masked; nothing is blocked, kept or sent. */
export function LigneLibre({ id, libelle, aide, max, valeur, change }: Props) {
  const champ = useRef<HTMLInputElement>(null);
  const avertissements = warningsFor(valeur);
  return (
    <div class="dg-ligne">
      <label for={id}>{libelle}</label>
      {aide && <small id={`${id}-aide`}>{aide}</small>}
      <input
        ref={champ}
        id={id}
        type="text"
        maxLength={max}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${aide ? `${id}-aide ` : ''}${id}-avis`}
        value={valeur}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter in a line of text would ask for the result: nobody did.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <div id={`${id}-avis`} class="dg-avis" role="status">
        {avertissements.map((texte) => (
          <p key={texte}>{texte}</p>
        ))}
      </div>
      {avertissements.length > 0 && (
        <button
          type="button"
          class="bouton clair"
          onClick={() => {
            change(maskAll(valeur));
            champ.current?.focus();
          }}
        >
          Masquer<span class="hors-ecran"> dans « {libelle} »</span>
        </button>
      )}
    </div>
  );
}
