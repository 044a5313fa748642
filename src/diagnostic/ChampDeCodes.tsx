interface Props {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
  readonly refus: readonly string[];
  readonly bouton: string;
  readonly ecrit: (texte: string) => void;
  readonly montre: () => void;
}

/** Where the codes of one round are typed, with what could not be read under them; what was typed is never changed. */
export function ChampDeCodes({ id, titre, texte, refus, bouton, ecrit, montre }: Props) {
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
      <button type="submit" class="bouton">
        {bouton}
      </button>
    </form>
  );
}
