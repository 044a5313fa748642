import { useEffect, useRef, useState } from 'preact/hooks';
import { maskAll, TOLD_AFTER, warningsFor } from '../personal-data/free-text.ts';

interface Props {
  readonly id: string;
  readonly libelle: string;
  readonly aide?: string;
  /** What the line stands for, elsewhere on the page. */
  readonly decritPar?: string;
  readonly max: number;
  readonly valeur: string;
  readonly change: (valeur: string) => void;
}

/** A line of free text: what looks like personal data is said under it, and can be masked; nothing is blocked, kept or sent. */
export function LigneLibre({ id, libelle, aide, decritPar, max, valeur, change }: Props) {
  const champ = useRef<HTMLInputElement>(null);
  const avertissements = warningsFor(valeur);
  const avis = avertissements.join(' ');
  const [dit, setDit] = useState('');
  useEffect(() => {
    const attente = setTimeout(() => setDit(avis), TOLD_AFTER);
    return () => clearTimeout(attente);
  }, [valeur]);
  // The warning describes the line for those who come back to it: while they type, they would hear it twice.
  const [laisse, setLaisse] = useState(false);
  const descriptions = [decritPar, aide && `${id}-aide`, laisse && avis && `${id}-avis`].filter(Boolean);
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
        aria-describedby={descriptions.join(' ') || undefined}
        value={valeur}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onBlur={() => {
          setLaisse(avis !== '');
          setDit('');
        }}
        onKeyDown={(event) => {
          // Enter in a line of text would ask for the result: nobody did.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <div id={`${id}-avis`} class="dg-avis">
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
      <p class="hors-ecran" aria-live="polite" aria-atomic="true">
        {dit}
      </p>
    </div>
  );
}
