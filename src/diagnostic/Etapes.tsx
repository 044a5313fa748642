import type { BlocId, Modele } from './model.ts';

interface Props {
  readonly modele: Modele;
  readonly bloc: BlocId;
  readonly manquants: readonly BlocId[];
  readonly va: (bloc: BlocId) => void;
}

/** The four blocks, in any order; a word says where an answer already stands, never how many. */
export function Etapes({ modele, bloc, manquants, va }: Props) {
  return (
    <nav class="dg-etapes ecran" aria-label="Les quatre blocs">
      {modele.blocs.map(({ id, court }) => (
        <button key={id} type="button" aria-current={id === bloc ? 'step' : undefined} onClick={() => va(id)}>
          {court}
          <span class="hors-ecran"> : </span>
          <small>{manquants.includes(id) ? 'à regarder' : 'commencé'}</small>
          {id === bloc && <span class="hors-ecran"> (bloc ouvert)</span>}
        </button>
      ))}
    </nav>
  );
}
