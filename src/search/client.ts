import { loadPagefind, type Pagefind, type Results } from './pagefind.ts';
import { toQuery } from './query.ts';
import { resultItem } from './result-item.ts';

/** How many results are shown at once. */
const SHOWN = 20;

/** Finds an element that the page is built with. */
function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`missing element: ${id}`);
  return element as T;
}

const form = part<HTMLFormElement>('recherche');
const input = part<HTMLInputElement>('q');
const status = part('etat-recherche');
const list = part('resultats');
const more = part<HTMLButtonElement>('suite-resultats');
const everything = part('index-complet');
const filters = [...form.querySelectorAll('select')];
const root = new URL(form.dataset['racine'] ?? '/', location.href);

let engine: Promise<Pagefind> | undefined;
let latest = 0;

/** Nothing is fetched before someone wants to search. */
function engineOnce(): Promise<Pagefind> {
  engine ??= loadPagefind(root);
  return engine;
}

function chosenFilters(): Record<string, string> {
  return Object.fromEntries(
    filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
}

function show(items: readonly HTMLElement[], sentence: string, withIndex: boolean): void {
  list.replaceChildren(...items);
  status.textContent = sentence;
  everything.hidden = !withIndex;
}

/** The results from `from` on, as many as are shown at once. */
async function itemsFrom(from: number, results: Results, withExcerpt: boolean): Promise<HTMLElement[]> {
  const found = await Promise.all(results.slice(from, from + SHOWN).map((result) => result.data()));
  return found.map((page) => resultItem(page, withExcerpt));
}

/** Keeps the button that shows the next results while there are some; it leads to the first new one. */
function offerMore(results: Results, withExcerpt: boolean): void {
  const shown = list.childElementCount;
  more.hidden = shown >= results.length;
  more.onclick = async () => {
    const turn = latest;
    const items = await itemsFrom(shown, results, withExcerpt);
    if (turn !== latest) return;
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    offerMore(results, withExcerpt);
  };
}

async function search(): Promise<void> {
  const turn = ++latest;
  const typed = input.value.trim();
  const chosen = chosenFilters();
  more.hidden = true;
  if (typed === '' && Object.keys(chosen).length === 0) return show([], '', true);
  try {
    const pagefind = await engineOnce();
    const { results } = await pagefind.search(typed === '' ? null : toQuery(typed), { filters: chosen });
    const items = await itemsFrom(0, results, typed !== '');
    if (turn !== latest) return;
    const asked = typed === '' ? 'ces filtres' : `«\u00a0${typed}\u00a0»`;
    if (results.length === 0) return show([], `Rien trouvé pour ${asked}. Voici toutes les fiches.`, true);
    const count = results.length === 1 ? '1\u00a0résultat' : `${results.length}\u00a0résultats`;
    show(items, `${count} pour ${asked}.`, false);
    offerMore(results, typed !== '');
  } catch {
    engine = undefined;
    show([], 'La recherche ne fonctionne pas dans ce navigateur. Voici toutes les fiches.', true);
  }
}

/** The query and the filters stand in the address, so that a result can be shared and the back button works. */
function remember(): void {
  const parameters = new URLSearchParams(chosenFilters());
  if (input.value.trim() !== '') parameters.set('q', input.value.trim());
  const query = parameters.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  for (const filter of filters) {
    filter.value = parameters.get(filter.name) ?? '';
    if (filter.selectedIndex === -1) filter.value = '';
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('focus', () => void engineOnce().catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    remember();
    void search();
  }, 200);
});
form.addEventListener('change', () => {
  remember();
  void search();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  remember();
  void search();
});
addEventListener('popstate', () => {
  readAddress();
  void search();
});

for (const block of document.querySelectorAll<HTMLElement>('.filtres')) block.hidden = false;
readAddress();
void search();
