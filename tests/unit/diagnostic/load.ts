import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { assembleModele, type Modele, type Situation } from '../../../src/diagnostic/model.ts';
import {
  criteresSchema,
  type Diagnostic,
  orientationsSchema,
  reglesSchema,
  scenariosSchema,
} from '../../../src/schemas/diagnostic.ts';
import { answer, criterionId } from '../../../src/schemas/diagnostic-ids.ts';

/** A file of `content/diagnostic/`, as its author wrote it. */
export const raw = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../content/diagnostic/${name}.yaml`, import.meta.url), 'utf8'));

/** The real content, read afresh: a test may break its copy. */
export const load = (): Diagnostic => ({
  criteres: criteresSchema.parse(raw('criteres')),
  regles: reglesSchema.parse(raw('regles')),
  orientations: orientationsSchema.parse(raw('orientations')),
  scenarios: scenariosSchema.parse(raw('scenarios')),
});

/** The real model. */
export const modele: Modele = assembleModele(load());

/** Any situation, with any question left aside. */
export const situations: fc.Arbitrary<Situation> = fc.record({
  portee: fc.constantFrom('personne', 'service'),
  reponses: fc.dictionary(fc.constantFrom(...criterionId.options), fc.constantFrom(...answer.options), {
    minKeys: 0,
    maxKeys: criterionId.options.length,
    size: 'max',
  }),
});
