import { phraseDeFault } from '../../../src/diagnostic/fault.ts';
import { assembleModele } from '../../../src/diagnostic/model.ts';
import { proveTable } from '../../../src/diagnostic/proof.ts';
import type { Diagnostic } from '../../../src/schemas/diagnostic.ts';
import { load } from './load.ts';

/** The faults of the real table once an author has broken it. */
export function faultsAfter(breakIt: (files: Diagnostic) => void): readonly string[] {
  const files = load();
  breakIt(files);
  return proveTable(assembleModele(files)).map(phraseDeFault);
}

/** A row of the first table. */
export const rule = ({ regles }: Diagnostic, id: string) => {
  const found = regles.maintenant.find((regle) => regle.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** Moves a row of the first table. */
export const move = ({ regles }: Diagnostic, id: string, to: number) => {
  const from = regles.maintenant.findIndex((regle) => regle.id === id);
  regles.maintenant.splice(to, 0, ...regles.maintenant.splice(from, 1));
};

/** Takes a row out of the first table. */
export const remove = ({ regles }: Diagnostic, id: string) => {
  regles.maintenant = regles.maintenant.filter((regle) => regle.id !== id);
};
