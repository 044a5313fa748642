/** Marks that the page « Hors ligne » carries until the build knows how much is fetched, and how much is then kept. */
export const SIZE_MARKS = { fetched: '{{telecharger}}', kept: '{{garder}}' } as const;

const MEGABYTE = 1_000_000;
const megabytes = new Intl.NumberFormat('fr-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** « 1,9 Mo »: decimal megabytes, rounded up. */
export const sizeInWords = (bytes: number): string =>
  `${megabytes.format(Math.ceil((bytes / MEGABYTE) * 10) / 10)}\u00a0Mo`;
