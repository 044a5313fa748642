import { part } from '../ui/part.ts';

/** It has nothing for paper before it is answered; its blank sheets are pages of their own. */
const UNPRINTED = '#diagnostic';

/** Lets the reader print the page that is shown, those that she ticks in the table of contents, or all. */
export function offerPrinting(articles: ReadonlyMap<string, HTMLElement>, showAgain: () => void): void {
  const home = part('accueil');
  const main = part('contenu');
  const boxes = new Map<string, HTMLInputElement>();
  const print = (ids: readonly string[]) => {
    main.dataset['plusieurs'] = '';
    for (const [id, article] of articles) article.hidden = !ids.includes(id);
    listOnly(home, ids);
    window.print();
  };
  const chosen = (): readonly string[] => [...boxes].filter(([, { checked }]) => checked).map(([id]) => id);
  const say = () => {
    const count = chosen().length;
    part<HTMLButtonElement>('imprimer-choix').disabled = count === 0;
    part('choix-dit').textContent =
      count === 0 ? '' : `${count}\u00a0page${count > 1 ? 's' : ''} à imprimer.`;
  };
  for (const link of home.querySelectorAll<HTMLAnchorElement>(`nav li a:not([href="${UNPRINTED}"])`)) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    box.addEventListener('change', say);
    const name = document.createElement('span');
    name.className = 'hors-ecran';
    name.textContent = `Imprimer «\u00a0${link.textContent}\u00a0»`;
    const label = document.createElement('label');
    label.className = 'ecran';
    label.append(box, name);
    link.before(label);
    boxes.set(link.hash.slice(1), box);
  }
  addEventListener('afterprint', () => {
    if (main.dataset['plusieurs'] === undefined) return;
    delete main.dataset['plusieurs'];
    listOnly(home, [...articles.keys()]);
    showAgain();
  });
  part('imprimer-choix').addEventListener('click', () => print(chosen()));
  part('imprimer-tout').addEventListener('click', () => print([...boxes.keys()]));
  // Each begins on a sheet of its own: one may want to know before one presses.
  part('imprimer-tout').textContent = `Tout imprimer (plus de ${boxes.size}\u00a0pages)`;
  part('imprimer-page').addEventListener('click', () => window.print());
  part('a-imprimer').hidden = false;
}

/** Leaves these pages alone in the table of contents, with the names of their shelves: it goes in front of them on paper. */
function listOnly(home: HTMLElement, ids: readonly string[]): void {
  for (const shelf of home.querySelectorAll<HTMLElement>('nav ul')) {
    const lines = [...shelf.querySelectorAll('li')];
    for (const line of lines) line.hidden = !ids.includes(line.querySelector('a')?.hash.slice(1) ?? '');
    shelf.hidden = lines.every((line) => line.hidden);
    const name = shelf.previousElementSibling;
    if (name instanceof HTMLElement) name.hidden = shelf.hidden;
  }
}
