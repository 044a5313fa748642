/** Finds an element that the page is built with. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`missing element: ${id}`);
  return element as T;
}
