import { explainScope } from '../diagnostic/explain.ts';
import type { Fault } from '../diagnostic/fault.ts';
import { phraseDeFault } from '../diagnostic/fault.ts';
import { assembleModele, type Modele, questionsNonPosees } from '../diagnostic/model.ts';
import { proveTable } from '../diagnostic/proof.ts';
import { estTrou } from '../diagnostic/proof-first.ts';
import { evaluate } from '../diagnostic/result.ts';
import { checkScenarios } from '../diagnostic/scenario-check.ts';
import type { EntryFile } from './entry-file.ts';
import { unpublishedIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/**
 * What the decision table fails to prove, where the scenarios contradict it, and the vignettes whose answers lead elsewhere than
 * they say. Nothing is proved while one of the four files breaks its schema.
 */
export function diagnosticProblems(content: ReadContent): Problem[] {
  const { criteres, regles, orientations, scenarios } = content.data;
  if (!criteres?.data || !regles?.data || !orientations?.data || !scenarios?.data) return [];
  const modele = assembleModele({
    criteres: criteres.data,
    regles: regles.data,
    orientations: orientations.data,
  });
  const unpublished = unpublishedIds(content);
  const faults = proveTable(modele, (entry) => !unpublished.has(entry));
  // A table with a hole leads nowhere: its scenarios and vignettes can only be read once it is filled.
  if (faults.some(estTrou)) return faults.map((fault) => locate(fault, content));
  return [
    ...[...faults, ...checkScenarios(modele, scenarios.data)].map((fault) => locate(fault, content)),
    ...content.entries.flatMap((entry) => vignetteProblems(entry, modele)),
  ];
}

function locate(fault: Fault, content: ReadContent): Problem {
  const read = content.data[fault.fichier];
  const item = pathTo(fault.lieu, read?.document.data) ?? [fault.lieu];
  const place = read?.document.locateKey([...item, ...(fault.cle ?? [])]) ?? { line: 1, column: 1 };
  return { file: `content/diagnostic/${fault.fichier}.yaml`, ...place, message: phraseDeFault(fault) };
}

/** Where the item that bears an identifier stands in a document. */
function pathTo(
  id: string,
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ((value as { id?: unknown }).id === id) return path;
  for (const [key, child] of Object.entries(value)) {
    const found = pathTo(id, child, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function vignetteProblems({ file, frontMatter, data }: EntryFile, modele: Modele): Problem[] {
  if (data === undefined || !('reponses' in data)) return [];
  const { portee, reponses, orientation } = data;
  const { premiere } = evaluate(modele, { portee, reponses });
  const nonPosees = questionsNonPosees(modele, portee, reponses).map(({ id }) => ({
    file,
    ...frontMatter.locateKey(['reponses', id]),
    key: `reponses.${id}`,
    message: `cette question n’est pas posée ${explainScope(portee)} : retirer la réponse, ou changer « portee »`,
  }));
  if (premiere.orientation === orientation) return nonPosees;
  return [
    ...nonPosees,
    {
      file,
      ...frontMatter.locate(['orientation']),
      key: 'orientation',
      message: `« ${orientation} » : ces réponses mènent à « ${premiere.orientation} » (règle ${premiere.regle})`,
    },
  ];
}
