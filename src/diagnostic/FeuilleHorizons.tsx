import { HORIZONS, type PisteDeFeuille, type Sheet } from './sheet.ts';

/** A suggestion on paper; struck, it is still readable, and one's own line stands under it. */
function Item({ piste: { texte, parceQue, barree, propre } }: { readonly piste: PisteDeFeuille }) {
  return barree ? (
    <li>
      <s>{texte}</s>
      {propre ? <b class="dg-a4-propre">{propre}</b> : <i class="dg-a4-vide" />}
    </li>
  ) : (
    <li>
      {texte} {parceQue && <small>({parceQue})</small>}
    </li>
  );
}

const vides = (titre: string) => (
  <section key={titre}>
    <h2>{titre}</h2>
    {[1, 2, 3, 4].map((ligne) => (
      <i key={ligne} class="dg-a4-vide" />
    ))}
  </section>
);

/** The three horizons side by side, or as many empty lines. */
export function FeuilleHorizons({ sheet }: { readonly sheet: Sheet | undefined }) {
  if (!sheet) return <div class="dg-a4-colonnes">{['Tout de suite', ...HORIZONS].map(vides)}</div>;
  const { premiere, ajouts, aussi, colonnes } = sheet;
  return (
    <div class="dg-a4-colonnes">
      <section>
        <h2>Tout de suite</h2>
        <ul>
          <Item piste={premiere} />
          {!premiere.barree && premiere.gestes.map((geste) => <li key={geste}>{geste}</li>)}
          {ajouts.map(({ titre, texte }) => (
            <li key={titre}>
              <b>{titre} :</b> {texte}
            </li>
          ))}
        </ul>
        {aussi.length > 0 && (
          <>
            <p>C’est vrai aussi :</p>
            <ul>
              {aussi.map((piste) => (
                <Item key={piste.regle} piste={piste} />
              ))}
            </ul>
          </>
        )}
      </section>
      {colonnes.map(({ titre, pistes, reste }) => (
        <section key={titre}>
          <h2>{titre}</h2>
          {pistes.length === 0 && <p>Rien de ce côté dans les réponses.</p>}
          <ul>
            {pistes.map((piste) => (
              <Item key={piste.regle} piste={piste} />
            ))}
          </ul>
          {reste && <p>Et aussi : {reste}.</p>}
        </section>
      ))}
    </div>
  );
}
