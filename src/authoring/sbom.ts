/** `npm run sbom`: writes beside the built site the list of the components that it is made with, for whoever watches over security. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stableBill } from './bill-of-materials.ts';
import { npm } from './installation.mjs';
import { ROOT } from './project-tools.mjs';

const folder = join(ROOT, 'dist', 'hebergement');
if (!existsSync(folder)) {
  console.error('Le site n’est pas construit : lancez d’abord « npm run build ».');
  process.exit(1);
}
const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { status, stdout } = npm(
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only', '--loglevel=error'],
  'pipe',
);
if (status !== 0) {
  console.error(
    'npm n’a pas pu dresser la liste des composants (commande « npm sbom », npm 10 ou plus récent).',
  );
  process.exit(1);
}
writeFileSync(join(folder, 'sbom.cdx.json'), stableBill(String(stdout), name));
console.log('La liste des composants est écrite : dist/hebergement/sbom.cdx.json');
