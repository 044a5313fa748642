import type { Carnet } from '../carnet/carnet.ts';
import { referenceUrl } from '../carnet/links.ts';
import type { Echelon } from './props.ts';

/** The rungs of the ladder of norms, from the top, each with a text that shows what it holds; what stands beside the ladder is left out. */
export const ladder = ({ normes: { niveaux, normes } }: Pick<Carnet, 'normes'>): readonly Echelon[] =>
  niveaux
    .filter(({ rang }) => rang !== undefined)
    .map(({ libelle, exemple }) => {
      const norme = normes.find(({ id }) => id === exemple);
      return { libelle, exemple: norme && { url: referenceUrl('norme', norme.id), titre: norme.titre } };
    });
