import { useEffect, useState } from 'preact/hooks';
import { useCopy } from './use-copy.ts';

const FICHIER = 'feuille-de-discernement.txt';

/** Hands the text over as a file, made in the page: nothing is asked of a network. */
function telecharger(texte: string): void {
  const adresse = URL.createObjectURL(new Blob([texte], { type: 'text/plain;charset=utf-8' }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = FICHIER;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}

/** The ways to take the sheet along: paper, clipboard, plain text. */
export function Emporter({ texte, code }: { readonly texte: string; readonly code: string }) {
  const [dit, setDit] = useState('');
  const { aCopier, champ, copie } = useCopy(texte);
  // What was said is about a sheet that has changed since.
  useEffect(() => setDit(''), [texte]);
  const copier = async () => {
    setDit('');
    setDit(
      (await copie())
        ? 'La feuille est copiée : vous pouvez la coller dans un compte rendu.'
        : 'Le navigateur ne permet pas de copier. Le texte est sélectionné ci-dessous.',
    );
  };
  return (
    <section class="dg-emporter">
      <h3>Emporter la feuille</h3>
      <p class="petit">Une page A4. Relisez-la : une feuille se perd.</p>
      <p>
        Votre code pour le travail en équipe : <b>{code}</b>. Il contient vos réponses, aucun texte et aucun
        nom.
      </p>
      <div class="boutons">
        <button type="button" class="bouton" onClick={() => window.print()}>
          Imprimer la feuille
        </button>
        <button type="button" class="bouton clair" onClick={copier}>
          Copier en texte
        </button>
        <button
          type="button"
          class="bouton clair"
          onClick={() => {
            telecharger(texte);
            setDit(
              `La feuille est dans le fichier « ${FICHIER} ». Sur un poste partagé, pensez à l’effacer.`,
            );
          }}
        >
          Télécharger en texte
        </button>
      </div>
      <p aria-live="polite" aria-atomic="true">
        {dit}
      </p>
      {aCopier && (
        <label class="dg-texte">
          Texte de la feuille
          <textarea ref={champ} readOnly rows={12} value={texte} />
        </label>
      )}
    </section>
  );
}
