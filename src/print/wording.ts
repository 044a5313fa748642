import type { Request } from './selection-link.ts';

/** How many entries, in words. */
const fiches = (count: number): string => `${count}\u00a0fiche${count > 1 ? 's' : ''}`;

/** How many entries are named one by one: more would be long to hear. */
const NAMED = 3;

/** What has come into the selection, given as titles. */
export function sayAdded(titles: readonly string[]): string {
  if (titles.length === 0) return 'Toutes y étaient déjà.';
  if (titles.length > NAMED) return `${fiches(titles.length)} ajoutées.`;
  return `${titles.length === 1 ? 'Ajoutée' : 'Ajoutées'}\u00a0: ${titles.join(', ')}.`;
}

/** Where an entry stands now. */
export const sayMoved = (title: string, place: number, count: number): string =>
  `${title}\u00a0: place ${place} sur ${count}.`;

/** What came of the request in the address. */
export function sayRequest(
  { ask, ids, unknown }: Request,
  titleOf: (id: string) => string,
  keeping: boolean,
): string {
  const [first] = ids;
  const came =
    first === undefined
      ? []
      : ask === 'fiches'
        ? [`${fiches(ids.length)} dans cette sélection.`]
        : [
            sayAdded(ids.map(titleOf)),
            ...(keeping
              ? []
              : ['Cochez-en d’autres dans la liste, ou demandez à garder pour continuer depuis les fiches.']),
          ];
  return [...came, ...sayUnknown(unknown)].join(' ');
}

/** What a link asks for and the carnet does not have. Only what looks like an entry is repeated: a link may be anyone's. */
function sayUnknown(unknown: readonly string[]): readonly string[] {
  if (unknown.length === 0) return [];
  const named = unknown.filter((id) => /^[a-z]+\/[a-z0-9-]{1,80}$/.test(id));
  const which = named.length === 0 ? '' : ` (${named.join(', ')})`;
  return [
    unknown.length === 1
      ? `Une fiche demandée n’est pas dans ce carnet, ou n’y est plus${which}.`
      : `${fiches(unknown.length)} demandées ne sont pas dans ce carnet, ou n’y sont plus${which}.`,
  ];
}
