/** Mark that the page « Hors ligne » carries until the build knows the size of what is kept. */
export const SIZE_MARK = '{{taille}}';

const MEGABYTE = 1_000_000;
const megabytes = new Intl.NumberFormat('fr-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** « 1,9 Mo »: decimal megabytes, rounded up. */
export const sizeInWords = (bytes: number): string =>
  `${megabytes.format(Math.ceil((bytes / MEGABYTE) * 10) / 10)}\u00a0Mo`;
