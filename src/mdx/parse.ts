import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../carnet/problem.ts';
import { joinWords } from './join-words.ts';

/** The engine's errors, in its words, and what an author should read instead. */
const SAID: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /Expected a closing tag for `<([^\s>`]*)[^>]*>`/,
    ([, tag]) => `balise <${tag}> jamais fermée : il manque </${tag}>`,
  ],
  [
    /Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
    ([, found, open]) => `</${found}> ferme une balise alors que <${open}> est encore ouverte`,
  ],
  [/Unexpected closing tag `<\/([^>`]*)>`/, ([, tag]) => `</${tag}> ferme une balise qui n’est pas ouverte`],
  [
    /Unexpected end of file in expression/,
    () => 'accolade { jamais fermée : une fiche ne contient pas d’accolades',
  ],
  [/to create a comment in MDX/, () => 'commentaire <!-- … --> interdit : l’enlever'],
  [/expression/, () => 'expression {…} interdite : écrire le texte lui-même'],
  [
    /acorn|import|export/i,
    () => 'import et export sont interdits : une ligne ne commence pas par l’un de ces mots',
  ],
];

function translate(reason: string): string {
  for (const [pattern, say] of SAID) {
    const match = pattern.exec(reason);
    if (match !== null) return say(match);
  }
  return 'balise mal écrite : vérifier le nom, les guillemets et le chevron de fin (un « < » seul s’écrit « &lt; »)';
}

/** Deeper than any text; a recursion over the tree could fail there. */
const DEEPEST = 60;

/** The first node that stands too deep, found without recursion. */
function tooDeep(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
    if (level.length === 0) return undefined;
  }
  return level[0];
}

/**
 * Reads a body of MDX into its tree, without running anything.
 * A text that cannot be read becomes a problem; nothing is thrown.
 */
export function parseMdx(
  file: string,
  text: string,
): { readonly tree: Root } | { readonly problem: Problem } {
  const refuse = (line: number, column: number, message: string) => ({
    problem: { file, line, column, message },
  });
  try {
    const tree = mdxToMdast(text, { features: { smartPunctuation: false } }) as Root;
    const deep = tooDeep(tree)?.position?.start;
    if (deep !== undefined) return refuse(deep.line, deep.column, NESTED);
    joinWords(tree);
    return { tree };
  } catch (error) {
    if (error instanceof RangeError) return refuse(1, 1, NESTED);
    const reason = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): /.exec(reason);
    return refuse(Number(place?.[1] ?? 1), Number(place?.[2] ?? 1), translate(reason));
  }
}

const NESTED = 'trop de balises, de listes ou de citations les unes dans les autres';
