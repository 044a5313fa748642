import { make, part } from './dom.ts';
import type { Hit } from './engine.ts';
import { inParts } from './parts.ts';
import { resultItem } from './result-item.ts';
import type { Offer } from './sentences.ts';
import { type SearchState, writeState } from './state.ts';

/** How many results are shown at once, and how many of them first: the page of each is fetched. */
const SHOWN = 10;
const SOONEST = 5;

const found = part('trouve');
const heading = part('titre-resultats');
const list = part<HTMLOListElement>('resultats');
const partialHeading = part('titre-partiels');
const partialList = part<HTMLOListElement>('resultats-partiels');
const more = part<HTMLButtonElement>('suite-resultats');
const danger = part('danger');
const correction = part('correction');

/** Results to show, and whether someone still waits for them. */
export interface Showing {
  readonly hits: readonly Hit[];
  readonly withWords: boolean;
  readonly stale: () => boolean;
}

const shownCount = (): number => list.childElementCount + partialList.childElementCount;

/**
 * Shows the first results, then some more for which nobody waits, then a button for the others. The old ones stay until the first new
 * ones are there.
 */
export async function showResults({ hits, withWords, stale }: Showing): Promise<void> {
  const { first, partial } = inParts(hits);
  const ordered = [...first, ...partial];

  /** Adds the results from one place to another; tells the first of them, unless nobody waits for them any more. */
  async function add(from: number, to: number): Promise<HTMLLIElement | undefined> {
    const data = await Promise.all(ordered.slice(from, to).map((hit) => hit.data()));
    if (stale()) return undefined;
    if (from === 0) for (const old of [list, partialList]) old.replaceChildren();
    const items = data.map((page) => resultItem(page, withWords));
    for (const [index, item] of items.entries())
      (from + index < first.length ? list : partialList).append(item);
    partialHeading.hidden = partialList.childElementCount === 0;
    more.hidden = shownCount() >= ordered.length || shownCount() < SHOWN;
    return items[0];
  }

  await add(0, SOONEST);
  if (stale()) return;
  more.onclick = () => {
    const from = shownCount();
    void add(from, from + SHOWN).then((item) => item?.querySelector('a')?.focus());
  };
  void add(SOONEST, SHOWN);
}

export function showHeading(text: string): void {
  heading.textContent = text;
  found.hidden = false;
}

/** Leads to the heading of the results, when what had the focus is gone. */
export const focusHeading = (): void => heading.focus();

/** Takes all results away: nothing is asked. */
export function clearResults(): void {
  found.hidden = true;
  more.hidden = true;
  partialHeading.hidden = true;
  for (const old of [list, partialList]) old.replaceChildren();
}

export function showDanger(shown: boolean): void {
  danger.hidden = !shown;
}

/** A link to another search; an ordinary click searches without leaving the page. */
export function searchLink(
  label: string,
  state: SearchState,
  go: (state: SearchState) => void,
): HTMLAnchorElement {
  const link = make('a', { href: writeState(state) || location.pathname }, label);
  link.onclick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(state);
  };
  return link;
}

export function showCorrection(offer: Offer | undefined, go: (state: SearchState) => void): void {
  correction.hidden = offer === undefined;
  if (offer !== undefined)
    correction.replaceChildren(offer.before, searchLink(offer.label, offer.state, go), offer.after);
}

/** The places between which the arrows go: the way to the emergency numbers, then each result. */
export const stops = (): readonly HTMLElement[] =>
  [...found.querySelectorAll<HTMLElement>('#danger a, a.titre')].filter((link) => link.offsetParent !== null);
