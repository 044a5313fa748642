import type { Carnet } from '../carnet/carnet.ts';
import { ofKind } from '../carnet/facets.ts';
import { toTypst } from '../mdx/to-typst.ts';
import { anchorOf, typstCall } from '../mdx/typst.ts';
import { frenchDate } from '../typography/dates.ts';
import { SITE_NAME } from '../ui/fr.ts';
import { entryPages } from './entry.ts';

/** The five parts, one a kind: a title page that lists its entries, then each entry. */
export function parts(carnet: Carnet): string {
  return carnet.taxonomie.types
    .map(({ id, libelle, definition }, index) => {
      const entries = ofKind(carnet, id);
      const title = typstCall('partie', {
        numero: index + 1,
        titre: libelle,
        definition,
        fiches: entries.map((entry) => [entry.id, entry.data.titre, entry.data.postures]),
      });
      return [title, ...entries.map((entry) => entryPages(carnet, entry))].join('\n\n');
    })
    .join('\n\n');
}

const COMPANIONS = 'À lire avec la personne';

/** The pages in simplified language, together: they are made to be copied and handed over. */
export function companions(carnet: Carnet): string {
  const pages = carnet.entries.flatMap((entry) => {
    const { companion } = entry;
    if (companion === undefined) return [];
    const body = { id: `${entry.id} (à lire ensemble)`, data: { sources: [] } };
    return typstCall(
      'a-lire-ensemble',
      {
        ancre: anchorOf(companion.url),
        partie: COMPANIONS,
        titre: companion.data.titre,
        fiche: entry.id,
        titre_fiche: entry.data.titre,
        pied: `${SITE_NAME} · relue le ${frenchDate(companion.data.relu_le)} · CC BY-SA 4.0`,
      },
      toTypst(companion.tree, carnet, body, { as: 'form' }),
    );
  });
  if (pages.length === 0) return '';
  const title = typstCall('partie', {
    ancre: 'a-lire-ensemble',
    titre: COMPANIONS,
    definition:
      'Des pages courtes, en langage simplifié et en grands caractères. Photocopiez-les, lisez-les ensemble, laissez-les à la personne.',
    fiches: carnet.entries.flatMap(({ companion, data }) =>
      companion === undefined ? [] : [[anchorOf(companion.url), companion.data.titre, data.postures]],
    ),
  });
  return [title, ...pages].join('\n\n');
}
