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

/** Shows the next results, and keeps the button while there are more; `first` moves the focus to the first new one. */
async function showNext(results: Results, withExcerpt: boolean, first = false): Promise<void> {
  const from = list.childElementCount;
  const found = await Promise.all(results.slice(from, from + SHOWN).map((result) => result.data()));
  list.append(...found.map((page) => resultItem(page, withExcerpt)));
  more.hidden = list.childElementCount >= results.length;
  more.onclick = () => void showNext(results, withExcerpt, true);
  if (first) list.children[from]?.querySelector('a')?.focus();
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
    if (turn !== latest) return;
    const asked = typed === '' ? 'ces filtres' : `«\u00a0${typed}\u00a0»`;
    if (results.length === 0) return show([], `Rien trouvé pour ${asked}. Voici toutes les fiches.`, true);
    const count = results.length === 1 ? '1\u00a0résultat' : `${results.length}\u00a0résultats`;
    show([], `${count} pour ${asked}.`, false);
    await showNext(results, typed !== '');
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
