import { make, part } from './dom.ts';
import { isFiltered, type SearchState } from './state.ts';
import { labelOf } from './view-filters.ts';
import { searchLink } from './view-results.ts';

const block = part('rien');
const unfiltered = part('sans-filtres');
const near = part('proches');

/** What helps when nothing was found: the same words without the filters, the nearest themes; the way to propose an entry stands in the page. */
export function showNothing(
  state: SearchState,
  themes: readonly string[],
  root: URL,
  go: (state: SearchState) => void,
): void {
  const wider = { ...state, filters: {} };
  unfiltered.hidden = !isFiltered(state) || state.words === '';
  unfiltered.replaceChildren(searchLink('Chercher les mêmes mots sans filtre', wider, go));
  near.hidden = themes.length === 0;
  near
    .querySelector('ul')
    ?.replaceChildren(
      ...themes.map((id) =>
        make('li', {}, make('a', { href: new URL(`themes/${id}/`, root).href }, labelOf('theme', id))),
      ),
    );
  block.hidden = false;
}

export function hideNothing(): void {
  block.hidden = true;
}
