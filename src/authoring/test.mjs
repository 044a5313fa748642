/** `npm test`: every check of the project, each one named, none skipped in silence; see `test-steps.mjs` for the list. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing } from './installation.mjs';
import { runTool } from './project-tools.mjs';
import { readTestReport } from './test-report.mjs';
import { testSteps } from './test-steps.mjs';

installMissing();
const folder = mkdtempSync(join(tmpdir(), 'carnet-essais-'));
/** @type {{ name: string, passed: number, failed: number, failures?: readonly string[], remark?: string }[]} */
const results = [];
const hasFailed = (/** @type {string | undefined} */ name) =>
  results.some((result) => result.name === name && result.failed > 0);

for (const [index, step] of testSteps().entries()) {
  const { name, args, prepare, needs, quiet = false, tests = false } = step;
  console.log(`\n▶ ${name}`);
  if (hasFailed(needs)) {
    console.error(`Pas essayé : cette étape a besoin de « ${needs} », qui a échoué.`);
    results.push({ name, passed: 0, failed: 1, remark: 'pas essayée' });
    continue;
  }
  const env = prepare?.() ?? {};
  if (env === null) {
    results.push({ name, passed: 0, failed: 1 });
    continue;
  }
  const report = join(folder, `${index}.json`);
  const { code, output } = await runTool(
    [...args, ...(tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [])],
    { capture: quiet, env },
  );
  if (quiet && code !== 0) console.error(output.trim());
  const counts = tests ? readTestReport(report) : { passed: code === 0 ? 1 : 0, failed: 0, failures: [] };
  // A step that ends badly without a failed test (a file that does not load, say) has failed all the same.
  const failed = Math.max(counts.failed, code === 0 ? 0 : 1);
  const remark = step.remark?.();
  results.push({ ...counts, name, failed, ...(remark === undefined ? {} : { remark }) });
}
rmSync(folder, { recursive: true, force: true });

console.log('\nRésumé');
for (const { name, failed, failures = [], remark } of results) {
  console.log(
    `  ${failed === 0 ? 'réussi' : 'ÉCHEC '}  ${name}${remark === undefined ? '' : ` (${remark})`}`,
  );
  for (const failure of failures) console.log(`          ${failure}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
