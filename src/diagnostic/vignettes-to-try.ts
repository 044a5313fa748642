import type { Carnet } from '../carnet/carnet.ts';
import { assembleModele } from './model.ts';
import { encodeLecture, type Vignette } from './vignette.ts';

/** The vignettes of the carnet as exercises. */
export function vignettesToTry(carnet: Carnet): readonly Vignette[] {
  const modele = assembleModele(carnet.diagnostic);
  return carnet.entries.flatMap(({ kind, slug, url, data }) =>
    kind === 'vignettes'
      ? [
          {
            slug,
            url,
            titre: data.titre,
            portee: data.portee,
            lecture: encodeLecture(modele, data.reponses),
          },
        ]
      : [],
  );
}
