import { canRunEngine } from './can-run.ts';
import { part } from './dom.ts';
import { type Answer, loadSearch, type SearchEngine } from './engine.ts';
import { listenToKeys } from './keyboard.ts';
import { completeCount } from './parts.ts';
import { correctionOffer, resultsHeading, titlesHeading } from './sentences.ts';
import { isFiltered, NOTHING, readState, type SearchState, withoutFilter, writeState } from './state.ts';
import { showCompletions } from './view-completions.ts';
import * as filters from './view-filters.ts';
import { filterIndex, showIndex } from './view-index.ts';
import { hideNothing, showNothing } from './view-nothing.ts';
import * as results from './view-results.ts';

/** After the last key: results, then, once one has stopped, what is told aloud and written in the address (milliseconds). */
const RESULTS_AFTER = 20;
const SETTLED_AFTER = 1000;

const form = part<HTMLFormElement>('recherche');
const field = part<HTMLInputElement>('q');
const notice = part('annonce');
const withoutText = part('sans-moteur');
const root = new URL(form.dataset['racine'] ?? '/', location.href);
const fromAddress = (): SearchState => readState(location.search, filters.isOffered);
const asksNothing = (asked: SearchState): boolean => asked.words === '' && !isFiltered(asked);

let engine: Promise<SearchEngine> | undefined;
let state = NOTHING;
let turn = 0;
let sentence = '';
/** Words half typed often find nothing: that is only said once one has stopped. */
let heldBack: Answer | undefined;
let shown: Promise<void> = Promise.resolve();
let soon: ReturnType<typeof setTimeout> | undefined;
let later: ReturnType<typeof setTimeout> | undefined;

/** Nothing is fetched before someone wants to search. */
function engineOnce(): Promise<SearchEngine> {
  engine ??= canRunEngine()
    ? loadSearch(root)
    : Promise.reject(new Error('this browser cannot run the engine'));
  return engine;
}
const warm = (): void => void engineOnce().catch(() => undefined);

async function present(answer: Answer, stale: () => boolean): Promise<void> {
  const { hits, corrected, danger, near } = answer;
  await results.showResults({ hits, withWords: state.words !== '', stale });
  if (stale()) return;
  const offer = corrected && correctionOffer(corrected, state);
  const words = corrected?.applied ? corrected.to : state.words;
  const heading = resultsHeading({ ...state, words }, completeCount(hits), hits.length);
  filters.showCounts(answer.counts);
  results.showHeading(heading);
  results.showDanger(danger);
  results.showCorrection(offer, follow);
  if (hits.length === 0) showNothing(state, near, root, follow);
  else hideNothing();
  showIndex(hits.length === 0);
  const asked = offer === undefined ? '' : ` ${offer.before}${offer.label}${offer.after}`;
  sentence = `${heading}.${asked}${danger ? ' En cas d’urgence ou de danger\u00a0: le premier lien.' : ''}`;
}

/** The engine does not run in this browser, or could not be fetched: the titles are left, and no error. */
function showTitles(): void {
  const count = filterIndex(state.words);
  if (count === 0) showIndex(true);
  sentence = titlesHeading(state.words, count);
  results.clearResults();
  results.showHeading(sentence);
  filters.withdrawFilters();
  hideNothing();
  withoutText.hidden = false;
}

async function ask(): Promise<void> {
  const mine = ++turn;
  const stale = (): boolean => mine !== turn;
  const asked = state;
  sentence = '';
  heldBack = undefined;
  filters.showChosen(asked.filters, takeAway);
  if (asksNothing(asked)) {
    results.clearResults();
    showIndex(true);
    showCompletions([], complete);
    if (engine === undefined) return;
  }
  try {
    const search = await engineOnce();
    if (stale()) return;
    withoutText.hidden = true;
    if (asksNothing(asked)) {
      const counts = await search.counts({});
      if (!stale()) filters.showCounts(counts);
      return;
    }
    const answer = await search.search(asked.words, asked.filters, { exact: asked.exact });
    if (stale()) return;
    if (answer.hits.length === 0 && later !== undefined) heldBack = answer;
    else await present(answer, stale);
  } catch {
    if (!stale()) showTitles();
  }
}

function askNow(): void {
  clearTimeout(soon);
  soon = undefined;
  shown = ask();
}

const announce = (): void => {
  notice.textContent = sentence;
};

/** A search that lasts: written in the address, one entry of the history for each, and told once to screen readers. */
function settle(tell = announce): void {
  clearTimeout(later);
  later = undefined;
  if (soon !== undefined) askNow();
  const address = writeState(state);
  if (address !== writeState(fromAddress())) history.pushState(null, '', address || location.pathname);
  const mine = turn;
  const stale = (): boolean => mine !== turn;
  void shown
    .then(() => (heldBack === undefined || stale() ? undefined : present(heldBack, stale)))
    .then(() => {
      if (!stale()) tell();
    });
}

/** Goes to another search at once: a filter, a correction, a completion. */
function go(next: SearchState, tell = announce): void {
  state = next;
  field.value = next.words;
  filters.tick(next.filters);
  showCompletions([], complete);
  askNow();
  settle(tell);
}

/** Goes to another search by something that then goes away: the heading takes the focus, and says what the notice would. */
function follow(next: SearchState): void {
  const pressed = document.activeElement;
  go(next, () => {
    const here = document.activeElement;
    if (here !== pressed && here !== document.body) return announce();
    notice.textContent = '';
    if (asksNothing(next)) field.focus();
    else results.focusHeading();
  });
}

const takeAway = {
  away: (facet: Parameters<typeof withoutFilter>[1], id: string) => follow(withoutFilter(state, facet, id)),
  all: () => {
    go({ ...state, filters: {} });
    field.focus();
  },
} as const;

function complete(words: string): void {
  go({ ...state, words, exact: false });
  field.focus();
}

function typed(): void {
  state = { ...state, words: field.value.trim(), exact: false };
  clearTimeout(soon);
  clearTimeout(later);
  soon = setTimeout(askNow, RESULTS_AFTER);
  later = setTimeout(settle, SETTLED_AFTER);
  void engineOnce().then(
    (search) => {
      if (later !== undefined) showCompletions(search.complete(field.value), complete);
    },
    () => undefined,
  );
}

function followAddress(): void {
  state = fromAddress();
  field.value = state.words;
  filters.tick(state.filters);
  showCompletions([], complete);
  askNow();
  settle();
}

field.addEventListener('focus', warm, { once: true });
field.addEventListener('input', typed);
field.addEventListener('blur', () => {
  if (later !== undefined) settle();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  showCompletions([], complete);
  // What could not be fetched may be there now.
  if (!withoutText.hidden) {
    engine = undefined;
    filters.offerFilters();
    askNow();
  }
  settle();
  // On a phone, the keyboard hides the results.
  if (matchMedia('(hover: none)').matches) field.blur();
});
filters.onFirstUse(warm);
filters.onTick(() => go({ ...state, filters: filters.tickedFilters() }));
addEventListener('popstate', () => {
  // A link within the page changes no search.
  if (writeState(fromAddress()) !== writeState(state)) followAddress();
});
listenToKeys({
  field,
  slash: part<HTMLInputElement>('raccourci'),
  stops: results.stops,
  clear: () => {
    field.value = '';
    typed();
    settle();
  },
});

filters.offerFilters();
part('clavier').hidden = false;
part('sans-script').hidden = true;
followAddress();
