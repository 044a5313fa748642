/** A place in a text file, counted from 1 as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Something in the content that an author must mend, with the sentence that tells her how. */
export interface Problem extends Point {
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  /** Key or tag at fault, when there is one. */
  readonly key?: string;
  /** French sentence: what is wrong, what is allowed, the nearest suggestion. */
  readonly message: string;
}

/** Orders problems as one reads: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    a.message.localeCompare(b.message, 'fr')
  );
}

/** One line an editor can jump to: `content/…/x.mdx:12:3  key : message`. */
export function formatProblem({ file, line, column, key, message }: Problem): string {
  const said = `${file}:${line}:${column}  ${key === undefined ? '' : `${key} : `}${message}`;
  // What an author typed is quoted: it must neither break the line nor command the terminal.
  return said.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** The whole report: one line a problem, sorted, then how many there are. */
export function formatReport(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count =
    problems.length === 1
      ? '1 problème'
      : `${problems.length} problèmes dans ${files} ${files === 1 ? 'fichier' : 'fichiers'}`;
  return [...[...problems].sort(byPlace).map(formatProblem), '', `${count}. Rien n’est publié.`].join('\n');
}
