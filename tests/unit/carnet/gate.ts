import { checkContent } from '../../../src/carnet/check-content.ts';
import { formatProblem } from '../../../src/carnet/problem.ts';
import { type Changes, contentWith, sample } from './sample-content.ts';

const UNPROVED = 'content/diagnostic/scenarios.yaml';

/**
 * The lines that the gate prints about the sample with some files replaced. One file of the diagnostic is left out: proving its table
 * takes a second, and has tests of its own.
 */
export const linesWith = (changes: Changes): string[] =>
  checkContent(contentWith({ [UNPROVED]: undefined, ...changes }))
    .problems.filter(({ file }) => file !== UNPROVED)
    .map(formatProblem);

/** The text of a file of the sample with one passage rewritten. */
export function edited(path: string, from: string, to: string): string {
  const text = sample[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
  return text.replace(from, () => to);
}

/** A line of the conseil whose paragraph stands alone, at 30:1: the place where tests write what they want. */
export const PARAGRAPH = 'Répondre une fois.';

/** One thing broken in one file, and all that the gate says of it: `line:column  key : message`. */
export interface Case {
  readonly written: string;
  readonly change: string;
  readonly lines: readonly string[];
}

/**
 * Reads a table of cases: one line for what is written (`old ⇒ new`, or a paragraph), then one `→` line for each problem.
 * `⏎` stands for the end of a line and `⇥` for a tabulation.
 */
export function casesIn(table: string): Case[] {
  const cases: { written: string; change: string; lines: string[] }[] = [];
  for (const row of table.split('\n').map((text) => text.trim())) {
    if (row.startsWith('→')) cases.at(-1)?.lines.push(row.slice(1).trim());
    else if (row !== '')
      cases.push({ written: row, change: row.replaceAll('⏎', '\n').replaceAll('⇥', '\t'), lines: [] });
  }
  return cases;
}

/** What the gate prints when a file of the sample is changed: the lines about it start with their place in it. */
export function printed(path: string, change: string): string[] {
  const [from = '', to = ''] = change.includes('⇒') ? change.split(/ ?⇒ ?/) : [PARAGRAPH, change];
  return linesWith({ [path]: edited(path, from, to) }).map((line) =>
    line.startsWith(`${path}:`) ? line.slice(path.length + 1) : line,
  );
}

/** What the gate says when a file of the real diagnostic is changed; neither places nor ranks, which move with each new rule. */
export const said = (path: string, change: string): string[] =>
  printed(path, change).map((line) => line.replace(/^\d+:\d+ {2}/, '').replaceAll(/\.\d+(?=[. ])/g, '.N'));

/** The lines that the gate prints about the sample with some files replaced, its diagnostic proved. */
export const proved = (changes: Readonly<Record<string, string>>): string[] =>
  checkContent(contentWith(changes)).problems.map(formatProblem);
