import { make, part } from './dom.ts';
import type { Counts, Filters } from './engine.ts';
import { FACETS, type FacetId } from './state.ts';

const panel = part<HTMLDetailsElement>('filtres');
const chosenList = part<HTMLUListElement>('filtres-choisis');
const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

const boxOf = (facet: string, id: string): HTMLInputElement | undefined =>
  boxes.find(({ name, value }) => name === facet && value === id);

/** Whether the page offers this filter. */
export const isOffered = (facet: string, id: string): boolean => boxOf(facet, id) !== undefined;

/** The filter in words, as its label says it. */
export const labelOf = (facet: string, id: string): string =>
  boxOf(facet, id)?.labels?.[0]?.querySelector('.libelle')?.textContent?.trim() ?? id;

/** The filters that are ticked. */
export function tickedFilters(): Filters {
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const ids = boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);
      return ids.length === 0 ? [] : [[facet, ids.sort()]];
    }),
  );
}

/** Ticks these filters and no other, and opens the facets in which one is ticked. */
export function tick(filters: Filters): void {
  for (const box of boxes) {
    box.checked = filters[box.name as FacetId]?.includes(box.value) ?? false;
    const facet = box.closest('details');
    if (box.checked && facet !== null) facet.open = true;
  }
}

/** Says beside each filter how many results it would keep; one that would keep none cannot be chosen, only taken back. */
export function showCounts(counts: Counts): void {
  if (Object.keys(counts).length === 0) return;
  for (const box of boxes) {
    const count = counts[box.name]?.[box.value] ?? 0;
    const shown = box.labels?.[0]?.querySelector('.compte');
    if (shown) shown.textContent = `(${count})`;
    box.disabled = count === 0 && !box.checked;
  }
}

/** Shows the chosen filters as words that can be taken away. */
export function showChosen(
  filters: Filters,
  take: { readonly away: (facet: FacetId, id: string) => void; readonly all: () => void },
): void {
  const words = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((id) => {
      const hint = make('span', { className: 'hors-ecran' }, 'Retirer le filtre\u00a0: ');
      const button = make('button', { type: 'button' }, hint, labelOf(facet, id));
      button.onclick = () => take.away(facet, id);
      return make('li', {}, button);
    }),
  );
  const all = make('button', { type: 'button', className: 'tout' }, 'Tout effacer');
  all.onclick = take.all;
  chosenList.replaceChildren(...words, ...(words.length > 0 ? [make('li', {}, all)] : []));
  chosenList.hidden = words.length === 0;
}

/** Shows the filters: they need the script. On a wide screen they stand in the margin, open. */
export function offerFilters(): void {
  panel.hidden = false;
  panel.open = matchMedia('(min-width: 68rem)').matches;
}

/** Takes the filters away, when the search that they belong to does not work. */
export function withdrawFilters(): void {
  panel.hidden = true;
  chosenList.hidden = true;
}

/** Runs something the first time that someone comes near the filters. */
export function onFirstUse(run: () => void): void {
  panel.addEventListener('focusin', run, { once: true });
}

/** Runs something each time that a filter is ticked or not. */
export function onTick(run: () => void): void {
  panel.addEventListener('change', run);
}
