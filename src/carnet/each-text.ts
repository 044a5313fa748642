type Path = readonly (string | number)[];

/** Calls `see` on every text of a document, wherever it stands, with the keys that lead to it. */
export function eachText(value: unknown, see: (text: string, path: Path) => void, path: Path = []): void {
  if (typeof value === 'string') see(value, path);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) eachText(item, see, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) eachText(item, see, [...path, key]);
}
