import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../carnet/problem.ts';

/** The engine's errors, in its words, and what an author should read instead. */
const SAID: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /Expected a closing tag for `<(\w*)[^>]*>`/,
    ([, tag]) => `balise <${tag}> jamais fermée : il manque </${tag}>`,
  ],
  [
    /Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    ([, found, open]) => `</${found}> ferme une balise alors que <${open}> est encore ouverte`,
  ],
  [/Unexpected closing tag `<\/(\w+)>`/, ([, tag]) => `</${tag}> ferme une balise qui n’est pas ouverte`],
  [
    /Unexpected end of file in expression/,
    () => 'accolade { jamais fermée (et les expressions {…} sont interdites dans une fiche)',
  ],
  [/to create a comment in MDX/, () => 'commentaire <!-- … --> interdit : l’enlever'],
  [/expression/, () => 'expression {…} interdite dans une fiche'],
  [/acorn|import|export/i, () => 'import et export sont interdits dans une fiche'],
];

function translate(reason: string): string {
  for (const [pattern, say] of SAID) {
    const match = pattern.exec(reason);
    if (match !== null) return say(match);
  }
  return 'balise mal écrite : vérifier le nom, les guillemets et le chevron de fin (un « < » seul s’écrit « &lt; »)';
}

/**
 * Reads an MDX file (front matter included, so that positions are those of the file) into its tree, without running anything.
 * A text that cannot be read becomes a problem; nothing is thrown.
 */
export function parseMdx(
  file: string,
  text: string,
): { readonly tree: Root } | { readonly problem: Problem } {
  try {
    return { tree: mdxToMdast(text, { features: { smartPunctuation: false } }) as Root };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): /.exec(reason);
    return {
      problem: {
        file,
        line: Number(place?.[1] ?? 1),
        column: Number(place?.[2] ?? 1),
        message: translate(reason),
      },
    };
  }
}
