import { part } from '../ui/part.ts';
import type { Selection } from './selection.ts';
import type { Listed } from './shelf.ts';

/** What a reader can do to an entry that she chose. */
export type Gesture = 'monter' | 'descendre' | 'retirer';

/** Each gesture, its name, and the sign that stands for it where a list of twelve must be seen at once. */
const GESTURES = [
  ['monter', 'Monter', '↑'],
  ['descendre', 'Descendre', '↓'],
  ['retirer', 'Retirer', undefined],
] as const satisfies readonly (readonly [Gesture, string, string | undefined])[];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** Shows the chosen entries in their order, each with its buttons. `act` hears them. */
export function chosenList(
  listed: ReadonlyMap<string, Listed>,
  act: (gesture: Gesture, id: string) => void,
): (selection: Selection) => void {
  const buttonFor = ([gesture, name, sign]: (typeof GESTURES)[number], id: string, titre: string) => {
    const what = ` «\u00a0${titre}\u00a0»`;
    const button =
      sign === undefined
        ? element('button', '', name, element('span', 'hors-ecran', what))
        : element('button', '', element('span', '', sign), element('span', 'hors-ecran', name + what));
    if (sign !== undefined) button.firstElementChild?.setAttribute('aria-hidden', 'true');
    button.type = 'button';
    button.dataset['geste'] = gesture;
    button.addEventListener('click', () => act(gesture, id));
    return button;
  };
  const lineFor = (id: string) => {
    const { titre = '', url = '' } = listed.get(id) ?? {};
    const link = element('a', '', titre);
    link.href = url;
    const gestures = element('span', 'gestes', ...GESTURES.map((one) => buttonFor(one, id, titre)));
    const line = element('li', '', element('div', 'choisie', link, gestures));
    line.dataset['fiche'] = id;
    return line;
  };
  return (selection) => {
    part('aucune').hidden = selection.length > 0;
    const lines = selection.map(lineFor);
    // The first has no place to go up to, the last none to go down to.
    lines[0]?.querySelector('[data-geste=monter]')?.setAttribute('disabled', '');
    lines.at(-1)?.querySelector('[data-geste=descendre]')?.setAttribute('disabled', '');
    part('liste-choisies').replaceChildren(...lines);
  };
}

/** Keeps the keyboard where the reader is working: on the same button of the same entry, else on what is left of it. */
export function focusGesture(gesture: Gesture, id: string | undefined): void {
  const item = [...part('liste-choisies').children].find(
    (line) => line instanceof HTMLElement && line.dataset['fiche'] === id,
  );
  const target =
    item?.querySelector<HTMLElement>(`[data-geste=${gesture}]:enabled`) ??
    item?.querySelector<HTMLElement>('button:enabled') ??
    part('choisies');
  target.focus();
}
