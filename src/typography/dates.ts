const day = new Intl.DateTimeFormat('fr-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('fr-BE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « 23 novembre 2026 », « 1er mai 2027 », from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function frenchDate(date: string): string {
  const parts = date.split('-').length;
  if (parts === 1) return date;
  const instant = new Date(`${date}${parts === 2 ? '-01' : ''}T00:00:00Z`);
  return (parts === 2 ? month.format(instant) : day.format(instant).replace(/^1 /, '1er ')).replaceAll(
    ' ',
    '\u00a0',
  );
}
