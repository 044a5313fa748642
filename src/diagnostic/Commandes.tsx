import type { BlocId, Modele } from './model.ts';

interface Props {
  readonly modele: Modele;
  readonly actif: boolean;
  readonly bloc: BlocId;
  readonly montre: boolean;
  readonly va: (bloc: BlocId) => void;
  readonly efface: () => void;
}

/** The buttons under the questions; they do nothing without script, and are not shown then. */
export function Commandes({ modele, actif, bloc, montre, va, efface }: Props) {
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
    </div>
  );
}
