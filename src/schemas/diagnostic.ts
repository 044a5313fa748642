import { type Criteres, criteresSchema } from './diagnostic-criteres.ts';
import { type Orientations, orientationsSchema } from './diagnostic-orientations.ts';
import { type Regles, reglesSchema } from './diagnostic-regles.ts';
import { type Scenarios, scenariosSchema } from './diagnostic-scenarios.ts';

/** The four files of `content/diagnostic/` once read: the contract between the gate, the engine and the pages. */
export interface Diagnostic {
  readonly criteres: Criteres;
  readonly regles: Regles;
  readonly orientations: Orientations;
  readonly scenarios: Scenarios;
}

/** The schema of each file of `content/diagnostic/`, by its name. */
export const diagnosticSchemas = {
  criteres: criteresSchema,
  regles: reglesSchema,
  orientations: orientationsSchema,
  scenarios: scenariosSchema,
} as const;

export type { Criteres, Orientations, Regles, Scenarios };
// The gate asks for the four by name.
export { criteresSchema, orientationsSchema, reglesSchema, scenariosSchema };
