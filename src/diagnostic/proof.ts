import type { Fault } from './fault.ts';
import type { Modele } from './model.ts';
import { provePrudence } from './proof-caution.ts';
import { proveCitations, proveCriteresVivants, proveOrientations } from './proof-data.ts';
import { provePremiereTable } from './proof-first.ts';
import { proveAtteinte, proveColonnes } from './proof-reach.ts';
import { proveMots } from './proof-words.ts';

/**
 * Proves the decision table over every combination of answers; an empty list means that it holds.
 * `publiee` tells whether an entry can be opened by readers; without it, every cited entry counts.
 */
export function proveTable(
  modele: Modele,
  publiee: (entree: string) => boolean = () => true,
): readonly Fault[] {
  const preuves = {
    personne: provePremiereTable(modele, 'personne'),
    service: provePremiereTable(modele, 'service'),
  };
  return [
    ...preuves.personne.faults,
    ...preuves.service.faults,
    ...proveAtteinte(modele, preuves),
    ...proveColonnes(modele),
    ...provePrudence(modele, 'personne'),
    ...provePrudence(modele, 'service'),
    ...proveCriteresVivants(modele, 'personne'),
    ...proveCriteresVivants(modele, 'service'),
    ...proveCitations(modele),
    ...proveMots(modele),
    ...proveOrientations(modele, publiee),
  ];
}
