/** What the keys act on. */
export interface Keys {
  readonly field: HTMLInputElement;
  /** Whether « / » leads to the field; a reader may turn it off, since a voice command can type it (WCAG 2.1.4). */
  readonly slash: HTMLInputElement;
  /** The results, in their order. */
  readonly stops: () => readonly HTMLElement[];
  readonly clear: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:textarea|select)$/i.test(target.tagName) || isTextInput(target));

const isTextInput = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);

/**
 * « / » leads to the field, the arrows from the field to the results and between them, Escape back to the field, and empties it there.
 * A key that has nothing to do here keeps its usual meaning: nobody is held anywhere.
 */
export function listenToKeys({ field, slash, stops, clear }: Keys): void {
  const move = (by: 1 | -1): boolean => {
    const places: readonly (Element | null)[] = [field, ...stops()];
    const here = places.indexOf(document.activeElement);
    const next = here === -1 ? undefined : places[here + by];
    if (!(next instanceof HTMLElement)) return false;
    next.focus();
    return true;
  };
  const stepBack = (): boolean => {
    if (document.activeElement === field) {
      if (field.value === '') return false;
      clear();
      return true;
    }
    if (!stops().some((stop) => stop.closest('li, p')?.contains(document.activeElement))) return false;
    field.focus();
    return true;
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const done =
      (event.key === 'ArrowDown' && move(1)) ||
      (event.key === 'ArrowUp' && move(-1)) ||
      (event.key === 'Escape' && stepBack());
    if (event.key === '/' && slash.checked && !isTyping(event.target)) {
      field.focus();
      field.select();
    } else if (!done) return;
    event.preventDefault();
  });
}
