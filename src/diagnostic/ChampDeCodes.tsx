interface Props {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
  readonly refus: readonly string[];
  /** What someone's word is enough for, to show the codes all the same. */
  readonly aConfirmer: string | undefined;
  readonly bouton: string;
  readonly ecrit: (texte: string) => void;
  readonly montre: () => void;
  readonly confirme: () => void;
  /** Absent where there is nothing to erase, or where it is done elsewhere. */
  readonly efface?: (() => void) | undefined;
}

/** Where the codes of one round are typed, with what could not be read under them; what was typed is never changed. */
export function ChampDeCodes({
  id,
  titre,
  texte,
  refus,
  aConfirmer,
  bouton,
  ecrit,
  montre,
  confirme,
  efface,
}: Props) {
  return (
    <form
      class="gr-champ"
      method="dialog"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        montre();
      }}
    >
      <label for={id}>{titre}</label>
      <small id={`${id}-aide`}>
        Un code par ligne, de trois à douze. Majuscules, espaces et tiret sont sans importance.
      </small>
      <textarea
        id={id}
        rows={12}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={refus.length > 0 ? `${id}-refus ${id}-aide` : `${id}-aide`}
        aria-invalid={refus.length > 0}
        value={texte}
        onInput={({ currentTarget }) => ecrit(currentTarget.value)}
      />
      {refus.length > 0 && (
        <ul id={`${id}-refus`} class="gr-refus">
          {refus.map((raison) => (
            <li key={raison}>{raison}</li>
          ))}
        </ul>
      )}
      {aConfirmer && (
        <button type="button" class="bouton clair" onClick={confirme}>
          {aConfirmer}
        </button>
      )}
      <div class="boutons">
        <button type="submit" class="bouton">
          {bouton}
        </button>
        {efface && (
          <button type="button" class="gr-effacer" onClick={efface}>
            Tout effacer
          </button>
        )}
      </div>
    </form>
  );
}
