/** `npm start`: installs what is missing, checks the content, builds the site with its search index, and serves it. */
import { installMissing } from './installation.mjs';
import { commandFile, runTool } from './project-tools.mjs';

installMissing();
console.log('Vérification du contenu et construction du site…');
const { code, output } = await runTool([commandFile('astro'), 'build'], {
  capture: true,
  // Compressed copies are for hosts: nobody needs them to read on this machine.
  env: { SANS_COPIES: '1' },
});
if (code === 0) {
  const served = await runTool(['src/authoring/serve.ts'], { foreground: true });
  process.exitCode = served.code;
} else {
  // The build's own log only helps when something went wrong.
  console.error(`${output.trim()}\n\nLe site n’a pas été construit : voyez les lignes ci-dessus.`);
  process.exitCode = 1;
}
