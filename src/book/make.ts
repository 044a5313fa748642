import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkProject } from '../carnet/current.ts';
import { formatReport } from '../carnet/problem.ts';
import { fileSize } from '../typography/file-size.ts';
import { volumes } from './volumes.ts';

/** Sets the book alone into `dist/imprimer/`, without building the site. */
const root = process.cwd();
const { carnet, problems } = await checkProject(root);
if (carnet === undefined) {
  console.error(formatReport(problems));
  process.exit(1);
}
const folder = join(root, 'dist', 'imprimer');
await mkdir(folder, { recursive: true });
try {
  for (const [name, { bytes, pages }] of Object.entries(await volumes(carnet, root, process.env['SITE']))) {
    await writeFile(join(folder, `${name}.pdf`), bytes);
    console.log(`dist/imprimer/${name}.pdf : ${pages} pages, ${fileSize(bytes.length)}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
