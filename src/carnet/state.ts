import { licenceName } from '../exchange/licence.ts';
import { frenchDate } from '../typography/dates.ts';
import { certaintyLabels, jurisdictionLabels } from '../ui/fr.ts';
import type { Entry } from './carnet.ts';

/** How far an entry can be trusted, in sentences: how sure it is, where and until when it holds, how it was checked, its licence. */
export function stateOf({ data }: Pick<Entry, 'data'>): string {
  const { certitude, juridiction, publie_le, relu_le, a_revoir_le, sources, licence } = data;
  const [published, read, due] = [publie_le, relu_le, a_revoir_le].map(frenchDate);
  return [
    `Certitude\u00a0: ${certaintyLabels[certitude].toLowerCase()}. Vaut pour\u00a0: ${jurisdictionLabels[juridiction]}.`,
    `Publiée le ${published}, relue le ${read}, à revoir avant le ${due}.`,
    ...(sources.length > 0
      ? [`Vérifiée sur copie archivée le ${read}\u00a0: rouvrez la source avant d’agir.`]
      : []),
    `Texte sous licence ${licenceName(licence)}. Ce n’est pas un avis juridique.`,
  ].join(' ');
}
