import { useEffect, useState } from 'preact/hooks';
import { lienDesCodes } from './group-link.ts';
import { useCopy } from './use-copy.ts';

/** The address of this page with the codes that are shown, to copy. It is never followed here: the page would start again. */
export function LienDeGroupe({ tours }: { readonly tours: readonly (readonly string[])[] }) {
  const lien = new URL(lienDesCodes(tours), location.href).href;
  const [dit, setDit] = useState('');
  const { aCopier, champ, copie } = useCopy(lien);
  // What was said is about codes that have changed since.
  useEffect(() => setDit(''), [lien]);
  return (
    <div class="gr-lien">
      <button
        type="button"
        class="bouton clair"
        onClick={async () => {
          setDit('');
          setDit(
            (await copie())
              ? 'Le lien est copié.'
              : 'Le navigateur ne permet pas de copier. Le lien est sélectionné ci-dessous.',
          );
        }}
      >
        Copier le lien
      </button>
      <small>
        Il ouvre cette page avec les codes affichés. Ils y sont écrits après le signe # : ils ne partent vers
        aucun serveur.
      </small>
      <p role="status">{dit}</p>
      {aCopier && (
        <label>
          Lien avec les codes
          <textarea ref={champ} readOnly rows={4} value={lien} />
        </label>
      )}
    </div>
  );
}
