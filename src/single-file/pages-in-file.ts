import type { Carnet } from '../carnet/carnet.ts';
import { ofKind } from '../carnet/facets.ts';
import { isKind } from '../schemas/kinds.ts';
import { tellingNames } from './telling-names.ts';

/** A page to put in the single file. */
export interface Listed {
  readonly url: string;
  readonly titre: string;
  readonly type: string;
  readonly mots?: string;
}

/** Pages that stand together, and their name. */
export interface ListedShelf {
  readonly titre: string;
  readonly pages: readonly Listed[];
}

const page = (url: string, titre: string, type = 'Référence'): Listed => ({ url, titre, type });

/** What the single file holds, in its order: what helps at once, the entries by kind, what is read with the person, what one looks up. */
export function pagesInFile(carnet: Carnet): readonly ListedShelf[] {
  const kinds = carnet.taxonomie.types.map(({ id, libelle, singulier }) => ({
    titre: libelle,
    pages: isKind(id)
      ? ofKind(carnet, id).map(({ url, data }) => ({
          ...page(url, data.titre, singulier),
          mots: tellingNames(
            data.titre,
            'question' in data ? [data.question, ...data.alias] : data.alias,
          ).join(', '),
        }))
      : [],
  }));
  const companions = carnet.entries.flatMap(({ companion }) => companion ?? []);
  return [
    {
      titre: 'Tout de suite',
      pages: [
        page('/urgence/', 'En cas d’urgence ou de danger', 'Urgence'),
        page('/diagnostic/', 'Faire le point sur une situation', 'Diagnostic'),
        page('/contacts/', 'Numéros et adresses'),
      ],
    },
    ...kinds,
    {
      titre: 'À lire avec la personne',
      pages: companions.map(({ url, data }) => page(url, data.titre, 'À lire ensemble')),
    },
    {
      titre: 'Feuilles et repères',
      pages: [
        page('/diagnostic/personne/feuille/', 'Feuille vierge du diagnostic, avec une personne', 'Feuille'),
        page('/diagnostic/service/feuille/', 'Feuille vierge du diagnostic, pour le service', 'Feuille'),
        page('/diagnostic/regles/', 'Les règles du diagnostic', 'Diagnostic'),
        page('/glossaire/', 'Glossaire', 'Glossaire'),
        page('/normes/', 'L’échelle des normes', 'Normes'),
      ],
    },
  ].filter(({ pages }) => pages.length > 0);
}
