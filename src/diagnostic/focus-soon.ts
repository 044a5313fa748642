/** Gives the focus to what the next frame shows. */
export const focusSoon = (find: () => HTMLElement | null | undefined): number =>
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
