import type { Carnet, Entry } from '../carnet/carnet.ts';
import { isForm } from '../carnet/facets.ts';
import { facts } from '../carnet/facts.ts';
import { carnetDate, isOverdue } from '../carnet/freshness.ts';
import { related } from '../carnet/related.ts';
import { stateOf } from '../carnet/state.ts';
import { cutSection } from '../mdx/section.ts';
import { toTypst } from '../mdx/to-typst.ts';
import { anchorOf, typstCall, typstText } from '../mdx/typst.ts';
import { frenchDate } from '../typography/dates.ts';
import { SITE_NAME } from '../ui/fr.ts';
import { reference } from './reference.ts';

/** The heading under which an entry holds its form. */
const FORM = 'À imprimer';

/** An entry on its own pages: head, body, sources, state, what to read next, and its form on a page to copy. */
export function entryPages(carnet: Carnet, entry: Entry): string {
  const form = isForm(entry) ? cutSection(entry.tree, FORM) : undefined;
  return [
    head(carnet, entry),
    toTypst(form?.rest ?? entry.tree, carnet, entry),
    ...limits(entry),
    typstCall(
      'sources',
      { fiche: entry.id },
      ...entry.data.sources.map((pointer) => reference(carnet, pointer)),
    ),
    next(carnet, entry),
    ...(form === undefined
      ? []
      : [
          typstCall(
            'formulaire',
            {
              titre: entry.data.titre,
              mention: FORM,
              pied: `${SITE_NAME} · ${entry.url} · ${reviewed(entry)} · CC BY-SA 4.0`,
            },
            toTypst(form.section, carnet, entry, { as: 'form' }),
          ),
        ]),
  ].join('\n\n');
}

const reviewed = ({ data }: Entry): string => `relue le ${frenchDate(data.relu_le)}`;

function head(carnet: Carnet, entry: Entry): string {
  const { types, postures } = carnet.taxonomie;
  const type = types.find(({ id }) => id === entry.kind);
  const rows = [
    ...facts(entry).map(([name, value]) => [name, typstText(value)] as const),
    ...(entry.companion === undefined
      ? []
      : [
          [
            'À lire ensemble',
            typstCall(
              'vers',
              { cible: anchorOf(entry.companion.url) },
              typstText(entry.companion.data.titre),
            ),
          ] as const,
        ]),
  ];
  return typstCall(
    'tete-de-fiche',
    {
      ancre: entry.id,
      partie: type?.libelle,
      genre: type?.singulier,
      titre: entry.data.titre,
      relue: reviewed(entry),
      postures: entry.data.postures,
      courts: Object.fromEntries(postures.map(({ id, court }) => [id, court])),
      avis: isOverdue(entry, carnetDate(carnet))
        ? 'Cette fiche aurait dû être relue\u00a0: vérifiez ses sources avant de vous y fier.'
        : undefined,
      noms: rows.map(([name]) => name),
    },
    ...rows.map(([, value]) => value),
  );
}

/** What stands in the front matter of a practice and is read under its text. */
function limits(entry: Entry): string[] {
  if (entry.kind !== 'pratiques') return [];
  const { limites, transferable } = entry.data;
  return [
    typstCall('intertitre', {}, 'Limites'),
    typstCall('list', {}, ...limites.map(typstText)),
    typstCall('intertitre', {}, 'Ce qui peut se reprendre'),
    typstText(transferable),
  ];
}

function next(carnet: Carnet, entry: Entry): string {
  const entries = related(carnet, entry);
  return typstCall(
    'suite',
    { cibles: entries.map(({ id }) => id), titres: entries.map(({ data }) => data.titre) },
    typstText(stateOf(entry)),
  );
}
