/** Gives each heading of a page an address of its own: lower-case ASCII, numbered when a title comes back. */
export function slugger(prefix = ''): (text: string) => string {
  const used = new Map<string, number>();
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
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}
