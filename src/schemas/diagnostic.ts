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

export type { Criteres, Orientations, Regles, Scenarios };
// The gate asks for the four by name.
export { criteresSchema, orientationsSchema, reglesSchema, scenariosSchema };
