import type { Reference } from './reference.ts';

/** What the carnet keeps in `custom`, which other programs leave aside, said once more with the words of CSL. */
const asRead = ({ custom }: Reference) =>
  custom && { accessed: { 'date-parts': [custom.consulte.split('-').map(Number)] } };

/** A bibliography in CSL-JSON 1.0.2 (https://docs.citationstyles.org/), as the carnet keeps it. */
export const toCslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(
    references.map((reference) => ({ ...reference, ...asRead(reference) })),
    null,
    1,
  )}\n`;
