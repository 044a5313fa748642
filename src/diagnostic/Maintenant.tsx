import { Fiches, type Liens, ParceQue } from './Pistes.tsx';
import type { Resultat } from './result.ts';

/** The near horizon: the first suggestion, its gestures, what is added to it, and what is true too. */
export function Maintenant({ resultat, ...liens }: Liens & { readonly resultat: Resultat }) {
  const { premiere, ajouts, aussi } = resultat;
  return (
    <section class="dg-colonne">
      <h3>Tout de suite</h3>
      <div class="dg-piste">
        <h4>{premiere.phrase}</h4>
        <p>{premiere.texte}</p>
        <ul>
          {premiere.gestes.map((geste) => (
            <li key={geste}>{geste}</li>
          ))}
        </ul>
        <ParceQue piste={premiere} />
        <Fiches entrees={premiere.entrees} {...liens} />
      </div>
      {ajouts.map(({ id, titre, texte }) => (
        <p key={id} class="dg-ajout">
          <b>{titre} :</b> {texte}
        </p>
      ))}
      {aussi.map((piste) => (
        <div key={piste.regle} class="dg-piste">
          <p>C’est vrai aussi : {piste.texte}</p>
          <ParceQue piste={piste} />
        </div>
      ))}
    </section>
  );
}
