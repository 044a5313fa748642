const figures = new Intl.NumberFormat('fr-BE', { maximumFractionDigits: 1 });

/** « 2,4 Mo », « 310 ko », from a number of bytes. */
export const fileSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)}\u00a0ko` : `${figures.format(bytes / 1e6)}\u00a0Mo`;
