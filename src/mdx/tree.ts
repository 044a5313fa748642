import type { ListItem, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { WordName } from './vocabulary.ts';

/** A word of the vocabulary in a checked tree: its attributes are plain text. */
export interface WordNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: WordName;
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children: (RootContent | PhrasingContent)[];
  position?: Root['position'];
}

declare module 'mdast' {
  interface RootContentMap {
    word: WordNode;
  }
  interface PhrasingContentMap {
    word: WordNode;
  }
}

/** Tells a word of the vocabulary from a plain Markdown node. */
export const isWordNode = (node: Nodes): node is WordNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of an attribute, or `undefined` when the author left it out. */
export const attribute = (node: WordNode, name: string): string | undefined =>
  node.attributes.find((candidate) => candidate.name === name)?.value;

/** Whether a word holds the words of one paragraph, and no block: so they are when they stand on the line of its tag. */
export const holdsWords = ({ children }: WordNode): boolean =>
  children.length > 0 && children.every(({ type }) => PHRASING.has(type));

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'mdxJsxTextElement',
]);

/** What a word holds as running text: a paragraph made by line breaks around the tag is opened up. */
export const runningText = ({ children }: WordNode): WordNode['children'] =>
  children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));

/** Calls `visitor` on a node and everything below it, in reading order. */
export function visit(
  node: Nodes,
  visitor: (node: Nodes, parents: readonly Parents[]) => void,
  parents: readonly Parents[] = [],
): void {
  visitor(node, parents);
  if ('children' in node) for (const child of node.children) visit(child, visitor, [...parents, node]);
}

/** The plain words of a node, as a reader hears them. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether an item of a list is a box to tick. */
export function startsWithCase(node: ListItem): boolean {
  const [first] = node.children;
  const inner =
    first !== undefined && 'children' in first && first.type === 'paragraph' ? first.children[0] : first;
  return inner !== undefined && isWordNode(inner) && inner.name === 'Case';
}
