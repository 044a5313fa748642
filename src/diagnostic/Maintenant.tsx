import { type Ecart, PisteAEcarter } from './PisteAEcarter.tsx';
import { Fiches, type Liens, ParceQue } from './Pistes.tsx';
import type { Resultat } from './result.ts';

/** The near horizon: the first suggestion, its gestures, what is added to it, and what is true too. */
export function Maintenant({
  resultat,
  propres,
  act,
  ...liens
}: Liens & Ecart & { readonly resultat: Resultat }) {
  const { premiere, ajouts, aussi } = resultat;
  return (
    <section class="dg-colonne">
      <h3>Tout de suite</h3>
      <PisteAEcarter regle={premiere.regle} titre={premiere.titre} propres={propres} act={act}>
        <h4>{premiere.titre}</h4>
        <p>
          {premiere.phrase} {premiere.texte}
        </p>
        <ul>
          {premiere.gestes.map((geste) => (
            <li key={geste}>{geste}</li>
          ))}
        </ul>
        <ParceQue piste={premiere} />
        <Fiches entrees={premiere.entrees} {...liens} />
      </PisteAEcarter>
      {ajouts.map(({ id, titre, texte }) => (
        <p key={id} class="dg-ajout">
          <b>{titre} :</b> {texte}
        </p>
      ))}
      {aussi.map((piste) => (
        <PisteAEcarter key={piste.regle} regle={piste.regle} titre={piste.titre} propres={propres} act={act}>
          <p>C’est vrai aussi : {piste.texte}</p>
          <ParceQue piste={piste} />
        </PisteAEcarter>
      ))}
    </section>
  );
}
