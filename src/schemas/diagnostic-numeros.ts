import { z } from 'zod';

/** How the rows of each table are numbered: what comes first says the table; a small letter follows a row put between two others. */
const NUMEROS = {
  maintenant: { forme: /^H1-\d{2}[a-z]?$/, exemple: '« H1-01 » ou « H1-05a »' },
  equipe: { forme: /^E\d{1,2}[a-z]?$/, exemple: '« E2 »' },
  secteur: { forme: /^S\d{1,2}[a-z]?$/, exemple: '« S2 »' },
  tensions: { forme: /^T\d{1,2}[a-z]?$/, exemple: '« T10 »' },
} as const;

/** The number of a rule, which tells a reader the table where it stands. */
export const numero = (table: keyof typeof NUMEROS) =>
  z
    .string()
    .refine((id) => NUMEROS[table].forme.test(id), {
      error: ({ input }) =>
        `« ${String(input)} » : dans « ${table} », un numéro s’écrit comme ${NUMEROS[table].exemple}`,
    })
    .describe('numéro de la règle');
