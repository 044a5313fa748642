/** Gives each heading of a page an address of its own: lower-case ASCII, numbered when a title comes back. */
export function slugger(prefix = ''): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const slug =
      prefix +
      (text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'partie');
    let unique = slug;
    for (let times = 2; used.has(unique); times++) unique = `${slug}-${times}`;
    used.add(unique);
    return unique;
  };
}
