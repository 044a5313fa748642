import { checkProject, today } from '../carnet/current.ts';
import { formatReport } from '../carnet/problem.ts';
import { remarks } from './remarks.ts';

/** `npm run verifier`: checks the content and prints every problem; exit code 1 when there is one. Remarks do not stop anything. */
const { carnet, problems } = await checkProject();
if (carnet === undefined) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  const { entries, glossaire, normes, sources, contacts } = carnet;
  const toReread = remarks(carnet, today());
  if (toReread.length > 0)
    console.log(`${toReread.join('\n')}\n\nÀ relire : ${toReread.length}. Rien n’empêche de publier.\n`);
  console.log(
    `Contenu en ordre : ${entries.length} fiches publiées, ${glossaire.length} termes, ${normes.normes.length} normes, ${sources.length} sources, ${contacts.length} contacts.`,
  );
}
