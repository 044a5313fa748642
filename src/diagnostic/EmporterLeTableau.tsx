import { useEffect, useState } from 'preact/hooks';
import { lienDesCodes } from './group-link.ts';
import { useCopy } from './use-copy.ts';

interface Props {
  /** The codes that are shown, for each round. */
  readonly tours: readonly (readonly string[])[];
  readonly efface: () => void;
}

/** The ways to take the table along, and to leave nothing. The link is copied, never followed: the page would start again. */
export function EmporterLeTableau({ tours, efface }: Props) {
  const lien = new URL(lienDesCodes(tours), location.href).href;
  const [dit, setDit] = useState('');
  const { aCopier, champ, copie } = useCopy(lien);
  // What was said is about codes that have changed since.
  useEffect(() => setDit(''), [lien]);
  const copier = async () => {
    setDit('');
    setDit(
      (await copie())
        ? 'Le lien est copié.'
        : 'Le navigateur ne permet pas de copier. Le lien est sélectionné ci-dessous.',
    );
  };
  return (
    <div class="gr-emporter">
      <div class="boutons">
        <button type="button" class="bouton clair" onClick={() => window.print()}>
          Imprimer ce tableau
        </button>
        <button type="button" class="bouton clair" aria-describedby="gr-lien-aide" onClick={copier}>
          Copier le lien
        </button>
        <button type="button" class="gr-effacer" onClick={efface}>
          Tout effacer
        </button>
      </div>
      <small id="gr-lien-aide">
        Le lien ouvre cette page avec les codes affichés. Ils y sont écrits après le signe # : ils ne partent
        vers aucun serveur.
      </small>
      <p aria-live="polite" aria-atomic="true">
        {dit}
      </p>
      {aCopier && (
        <label>
          Lien avec les codes
          <textarea ref={champ} readOnly rows={4} value={lien} />
        </label>
      )}
    </div>
  );
}
