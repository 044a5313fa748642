import { checkProject } from '../carnet/current.ts';
import { formatReport } from '../carnet/problem.ts';

/** `npm run verifier`: checks the content and prints every problem; exit code 1 when there is one. */
const { carnet, problems } = await checkProject();
if (carnet === undefined) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  const { entries, glossaire, normes, sources, contacts } = carnet;
  console.log(
    `Contenu en ordre : ${entries.length} fiches publiées, ${glossaire.length} termes, ${normes.normes.length} normes, ${sources.length} sources, ${contacts.length} contacts.`,
  );
}
