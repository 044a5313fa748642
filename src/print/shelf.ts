import { part } from '../ui/part.ts';
import { matches } from './filter.ts';
import type { Selection } from './selection.ts';

/** An entry as the lists of the selection page show it. */
export interface Listed {
  readonly titre: string;
  readonly url: string;
}

/** The list of all entries, as boxes to tick. */
export interface Shelf {
  /** Every entry of the carnet, by its identifier. */
  readonly listed: ReadonlyMap<string, Listed>;
  /** The entries that a name stands for: an entry (`outils/mandat-court`), or a list (`outils`, `themes/argent-et-banque`). */
  expand(name: string): Selection;
  /** Ticks the entries of a selection, and no other. */
  show(selection: Selection): void;
}

/** What the shelf tells of what the reader does. */
export interface ShelfListener {
  toggle(id: string, chosen: boolean): void;
  addList(name: string): void;
}

/** Turns the lists of links of the page into boxes to tick, with a filter over them, and into buttons that add a whole list. */
export function openShelf({ toggle, addList }: ShelfListener): Shelf {
  const lines = [...part('rayons').querySelectorAll<HTMLLIElement>('li[data-fiche]')];
  const listed = new Map<string, Listed>();
  const boxes = new Map<string, HTMLInputElement>();
  for (const line of lines) {
    const id = line.dataset['fiche'] ?? '';
    const link = line.querySelector('a');
    if (link === null) continue;
    const titre = link.textContent ?? '';
    listed.set(id, { titre, url: link.href });
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => toggle(id, box.checked));
    boxes.set(id, box);
    const label = document.createElement('label');
    label.append(box, titre);
    line.replaceChildren(label);
    // The place that « Ajouter » leads to without script: with it, the answer is elsewhere on the page.
    line.removeAttribute('id');
  }
  for (const line of part('rayons').querySelectorAll<HTMLLIElement>('li[data-liste]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = line.querySelector('a')?.textContent ?? '';
    button.addEventListener('click', () => addList(line.dataset['liste'] ?? ''));
    line.querySelector('a')?.replaceWith(button);
    line.removeAttribute('id');
  }
  filterLines(lines);
  return {
    listed,
    expand: (name) =>
      lines
        .filter(({ dataset }) => dataset['fiche'] === name || dataset['listes']?.split(' ').includes(name))
        .map(({ dataset }) => dataset['fiche'] ?? ''),
    show: (selection) => {
      for (const [id, box] of boxes) box.checked = selection.includes(id);
    },
  };
}

/** Lets the reader narrow the list by typing; the shelves open while she does. */
function filterLines(lines: readonly HTMLLIElement[]): void {
  const field = part<HTMLInputElement>('filtre');
  const shelves = [...part('rayons').querySelectorAll('details')];
  for (const shelf of shelves) shelf.open = false;
  part('chercher').hidden = false;
  field.addEventListener('input', () => {
    const typed = field.value.trim();
    for (const line of lines) line.hidden = !matches(`${line.textContent} ${line.dataset['mots']}`, typed);
    for (const shelf of shelves) {
      const left = shelf.querySelectorAll('li[data-fiche]:not([hidden])').length;
      shelf.hidden = typed !== '' && left === 0;
      shelf.open = typed !== '' && left > 0;
    }
    const left = lines.filter(({ hidden }) => !hidden).length;
    part('trouvees').textContent =
      typed === ''
        ? ''
        : left === 0
          ? 'Rien trouvé : essayez un mot plus court.'
          : `${left} fiche${left > 1 ? 's' : ''}`;
  });
}
