import { lien } from './props.ts';
import type { Vignette } from './vignette.ts';

/** The exercise under way: its title and where to read it; the carnet's reading waits for one's own. */
export function VignetteEssayee({
  vignette,
  racine,
}: {
  readonly vignette: Vignette;
  readonly racine: string;
}) {
  return (
    <p class="dg-note ecran" id="dg-essai" tabIndex={-1}>
      <b>Vous essayez une vignette : « {vignette.titre} »</b>
      <span>
        Répondez comme vous la lisez. Après le résultat, la lecture du carnet s’affiche à côté de la vôtre.
      </span>
      <a href={lien(racine, vignette.url)}>Relire la situation</a>
    </p>
  );
}
