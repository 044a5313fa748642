import { part } from '../ui/part.ts';
import { chosenList, focusGesture, type Gesture } from './chosen-list.ts';
import { coverTitle } from './cover-title.ts';
import { selectionDocument } from './document.ts';
import { forget, keep, recall } from './kept-selection.ts';
import { added, moved, removed, type Selection, same } from './selection.ts';
import { linkTo, readRequest } from './selection-link.ts';
import { openShelf } from './shelf.ts';
import { sayAdded, sayMoved, sayRequest } from './wording.ts';

let selection: Selection = [];
/** The document as the reader chose it last, once it is all there. */
let laidOut: Promise<void> = Promise.resolve();

const {
  listed,
  expand,
  show: tick,
} = openShelf({
  toggle: (id, chosen) => {
    change(chosen ? added(selection, [id]) : removed(selection, id));
    say(`${chosen ? 'Ajoutée' : 'Retirée'}\u00a0: ${titleOf(id)}.`);
  },
  addList: (name) => {
    const before = selection.length;
    change(added(selection, expand(name)));
    say(sayAdded(selection.slice(before).map(titleOf)));
  },
});
const showChosen = chosenList(listed, move);
const paper = selectionDocument(part('selection').dataset['racine'] ?? '/', listed);
const title = coverTitle();
const keeping = part<HTMLInputElement>('garder');

const titleOf = (id: string): string => `«\u00a0${listed.get(id)?.titre}\u00a0»`;
const say = (sentence: string) => {
  part('dit').textContent = sentence;
};

/** Shows a selection everywhere: in the boxes, in the list, in the document and in the address. */
function show(next: Selection): void {
  selection = next;
  tick(selection);
  showChosen(selection);
  for (const id of ['imprimer', 'copier']) part<HTMLButtonElement>(id).disabled = selection.length === 0;
  part('a-copier').hidden = true;
  part('fait').textContent = '';
  laidOut = paper.show(selection);
  remember();
  compareKept();
}

/** Shows what the reader has just chosen; kept, if she asked for that. */
function change(next: Selection): void {
  if (keeping.checked) keep(next);
  show(next);
}

/** The address says the selection, so that a reload or the back button finds it again. */
function remember(): void {
  const address = linkTo(selection) || location.pathname + location.search;
  history.replaceState(history.state, '', address);
}

/** What the tab keeps, without what has left the carnet since. */
const kept = (): Selection | undefined => recall()?.filter((id) => listed.has(id));

/** A link that brought another selection takes nothing from the one that is kept: it offers it. */
function compareKept(): void {
  const own = kept();
  part('autre').hidden = own === undefined || same(own, selection);
}

function move(gesture: Gesture, id: string): void {
  const place = selection.indexOf(id);
  if (gesture === 'retirer') {
    change(removed(selection, id));
    say(`Retirée\u00a0: ${titleOf(id)}.`);
    focusGesture(gesture, selection[place] ?? selection.at(-1));
  } else {
    change(moved(selection, id, gesture === 'monter' ? -1 : 1));
    say(sayMoved(titleOf(id), selection.indexOf(id) + 1, selection.length));
    focusGesture(gesture, id);
  }
}

/** Does what the address asks; `false` when it asks for no selection. */
function follow(before: Selection): boolean {
  const request = readRequest(location.hash, expand);
  if (request === undefined) return false;
  if (request.ask === 'ajouter') change(added(before, request.ids));
  else show(request.ids);
  say(sayRequest(request, titleOf, keeping.checked));
  return true;
}

function start(): void {
  part('sans-script').hidden = true;
  part('choix').hidden = false;
  const own = kept();
  keeping.checked = own !== undefined;
  if (!follow(own ?? [])) show(own ?? []);
  else if (selection.length > 0) part('choisies').focus();
}

keeping.addEventListener('change', () => {
  if (keeping.checked) keeping.checked = keep(selection);
  else forget();
  compareKept();
});
part('reprendre').addEventListener('click', () => {
  show(kept() ?? []);
  say('Voici la sélection que vous gardez.');
  part('choisies').focus();
});
part('reessayer').addEventListener('click', () => {
  laidOut = paper.show([...selection]);
});
part('imprimer').addEventListener('click', async () => {
  part('fait').textContent = 'Le document se prépare…';
  await laidOut;
  part('fait').textContent = '';
  print();
});
part('copier').addEventListener('click', async () => {
  const field = part<HTMLInputElement>('lien');
  try {
    await navigator.clipboard.writeText(location.href);
    part('fait').textContent = 'Le lien est copié.';
  } catch {
    part('a-copier').hidden = false;
    field.value = location.href;
    field.select();
    part('fait').textContent = 'Le navigateur ne permet pas de copier. Le lien est sélectionné ci-dessous.';
  }
});
part('effacer').addEventListener('click', () => {
  forget();
  keeping.checked = false;
  title.clear();
  show([]);
  say('Tout est effacé.');
  part('choisies').focus();
});
// A link of the table of contents puts its place in the address: once there, the address says the selection again.
addEventListener('hashchange', () => {
  if (!follow(selection)) remember();
});
// Back through the history, the page is as it was left, while entries may have been added from elsewhere.
addEventListener('pageshow', ({ persisted }) => persisted && compareKept());
// A shared computer: what was typed does not come back.
addEventListener('pagehide', () => title.clear());
start();
