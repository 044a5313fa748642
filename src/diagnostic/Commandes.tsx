import type { BlocId, Modele } from './model.ts';

interface Props {
  readonly modele: Modele;
  readonly actif: boolean;
  readonly bloc: BlocId;
  readonly montre: boolean;
  readonly va: (bloc: BlocId) => void;
  readonly efface: () => void;
  readonly garde: boolean;
  /** Absent where the browser is asked to remember nothing. */
  readonly garder?: ((garde: boolean) => void) | undefined;
}

/** The buttons under the questions; they do nothing without script, and are not shown then. */
export function Commandes({ modele, actif, bloc, montre, va, efface, garde, garder }: Props) {
  const place = modele.blocs.findIndex(({ id }) => id === bloc);
  const precedent = modele.blocs[place - 1];
  const suivant = modele.blocs[place + 1];
  return (
    <div class="boutons dg-commandes ecran" hidden={!actif}>
      {suivant && (
        <button type="button" class="bouton" onClick={() => va(suivant.id)}>
          Bloc suivant
        </button>
      )}
      {precedent && (
        <button type="button" class="bouton clair" onClick={() => va(precedent.id)}>
          Bloc précédent
        </button>
      )}
      <button type="submit" class={suivant ? 'bouton clair' : 'bouton'}>
        Voir ce que cela donne
      </button>
      <button type="button" class="dg-lien" onClick={() => window.print()}>
        {montre ? 'Imprimer la feuille' : 'Imprimer la feuille vierge'}
      </button>
      <button type="button" class="dg-lien" onClick={efface}>
        Tout effacer
      </button>
      {garder && (
        <>
          <label class="dg-garder">
            <input
              type="checkbox"
              checked={garde}
              onChange={({ currentTarget }) => garder(currentTarget.checked)}
              aria-describedby="dg-garder-aide"
            />
            Garder mes réponses dans cet onglet, jusqu’à sa fermeture
          </label>
          <small id="dg-garder-aide">
            Les cases cochées seulement, jamais ce que vous écrivez. Un onglet dupliqué en garde sa propre
            copie. Sur un poste partagé, ne cochez pas.
          </small>
        </>
      )}
    </div>
  );
}
