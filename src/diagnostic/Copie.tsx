import type { Resultat } from './result.ts';
import { HORIZONS } from './sheet.ts';

interface Props {
  readonly si: string;
  readonly mien: Resultat;
  readonly copie: Resultat;
  readonly revient: () => void;
}

const titres = ({ montre, reste }: Resultat['equipe']): string =>
  [...montre, ...reste].map(({ titre }) => titre.toLowerCase()).join(' · ') || 'rien de ce côté';

/** One result, short enough to stand beside another. */
function Lecture({ titre, resultat }: { readonly titre: string; readonly resultat: Resultat }) {
  const { phrase, premiere, equipe, secteur } = resultat;
  return (
    <div class="dg-colonne">
      <h5>{titre}</h5>
      <p>{phrase}</p>
      <p>
        <b>Tout de suite : {premiere.titre.toLowerCase()}.</b> {premiere.texte}
      </p>
      <p class="petit">
        {HORIZONS[0]} : {titres(equipe)}.
      </p>
      <p class="petit">
        {HORIZONS[1]} : {titres(secteur)}.
      </p>
    </div>
  );
}

/** The result of the copy beside one's own; one's answers have not moved. */
export function Copie({ si, mien, copie, revient }: Props) {
  return (
    <div class="dg-copie">
      <h4 id="dg-copie" tabIndex={-1}>
        {si}
      </h4>
      <div class="dg-colonnes">
        <Lecture titre="Vos réponses" resultat={mien} />
        <Lecture titre="La copie" resultat={copie} />
      </div>
      <p class="petit">Vos réponses n’ont pas changé.</p>
      <button type="button" class="bouton clair" onClick={revient}>
        Revenir à mes réponses
      </button>
    </div>
  );
}
