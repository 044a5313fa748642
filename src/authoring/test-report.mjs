import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * What Vitest's report says: how many tests passed and failed, and the failed ones by name, each under its file. A test that was left
 * out counts as failed: nobody would see it otherwise.
 * @param {string} path
 * @returns {{ passed: number, failed: number, failures: readonly string[] }}
 */
export function readTestReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const leftOut = report.numPendingTests + report.numTodoTests;
    if (leftOut > 0)
      console.error(`${leftOut} essai(s) laissé(s) de côté (skip, todo) : comptés comme échecs.`);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + leftOut,
      failures: report.testResults.flatMap(failuresOf),
    };
  } catch {
    // Vitest did not get as far as writing it.
    return { passed: 0, failed: 1, failures: [] };
  }
}

/** @param {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const lines = failed.map(({ fullName, failureMessages }) => line(fullName, failureMessages[0]));
  if (lines.length === 0 && status === 'failed') lines.push(line('le fichier ne se charge pas', message));
  return lines.map((text) => `${relative(process.cwd(), name)} > ${text}`);
}

/** @param {string} what @param {string} [why] */
const line = (what, why = '') => `${what} : ${why.split('\n')[0]}`;
