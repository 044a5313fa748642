import { part } from '../ui/part.ts';

/** Lets the reader print the page that is shown, those that she ticks in the table of contents, or all. */
export function offerPrinting(articles: ReadonlyMap<string, HTMLElement>, showAgain: () => void): void {
  const home = part('accueil');
  const main = part('contenu');
  const boxes = new Map<string, HTMLInputElement>();
  const print = (ids: readonly string[]) => {
    main.dataset['plusieurs'] = '';
    home.hidden = true;
    for (const [id, article] of articles) article.hidden = !ids.includes(id);
    window.print();
  };
  const chosen = (): readonly string[] => [...boxes].filter(([, { checked }]) => checked).map(([id]) => id);
  const say = () => {
    const count = chosen().length;
    part<HTMLButtonElement>('imprimer-choix').disabled = count === 0;
    part('choix-dit').textContent =
      count === 0 ? '' : `${count}\u00a0page${count > 1 ? 's' : ''} à imprimer.`;
  };
  for (const link of home.querySelectorAll<HTMLAnchorElement>('nav li a')) {
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
    showAgain();
  });
  part('imprimer-choix').addEventListener('click', () => print(chosen()));
  part('imprimer-tout').addEventListener('click', () => print([...articles.keys()]));
  part('imprimer-page').addEventListener('click', () => window.print());
  part('a-imprimer').hidden = false;
}
