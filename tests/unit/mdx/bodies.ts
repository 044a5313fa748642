import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from '../../../src/mdx/tree.ts';

const word = fc.constantFrom('mot', 'été', 'l’un', 'deux.', '(trois)', '4,5', '100 %', 'fin');
const inline = fc.oneof(
  word,
  word.map((text) => `**${text}**`),
  word.map((text) => `*${text}*`),
  word.map((text) => `[${text} dit](/a-propos/)`),
  word.map((text) => `<Terme id="deconnexion">${text}</Terme>`),
  word.map((text) => `<AVerifier certitude="probable" pourquoi="x">${text}</AVerifier>`),
  fc.constant('<Source id="loi-2018" />'),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => `x ${parts.join(' ')}`);
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `> ${text}`),
  fc.tuple(line, line).map(([a, b]) => `- ${a}\n- ${b}\n  - ${a}`),
  fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| - | - |\n| ${b} | ${a} |`),
  line.map((text) => `<Encadre titre="t">\n\n${text}\n\n</Encadre>`),
  line.map((text) => `<Etapes>\n\n1. ${text}\n2. ${text}\n\n</Etapes>`),
  line.map((text) => `- <Case>${text.replaceAll(/<\/?AVerifier[^>]*>|<\/?Terme[^>]*>/g, '')}</Case>`),
);

/** Bodies of entries, with words of the sample in most of the places where they may stand. */
export const bodies: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.join('\n\n'));

/** The words of a tree that a reader must find, in reading order. */
export function wordsIn(tree: Nodes): string[] {
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') words.push(...node.value.split(/\s+/).filter(Boolean));
  });
  return words;
}

/** The first of some words that a text does not hold after those before it. */
export function firstLost(words: readonly string[], text: string): string | undefined {
  let from = 0;
  return words.find((word) => {
    const found = text.indexOf(word, from);
    from = found + word.length;
    return found === -1;
  });
}
