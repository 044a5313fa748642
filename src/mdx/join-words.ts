import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { isWordNode, type WordNode } from './tree.ts';
import { isWord, vocabulary } from './vocabulary.ts';

/**
 * MDX takes a line that holds nothing but tags for as many blocks as there are tags. Where these are words that run in a sentence
 * (a marked claim and its source), they are put back, in place, into the one paragraph that the author wrote.
 */
export function joinWords(parent: Root | Parents): void {
  const children: RootContent[] = [];
  let run: WordNode[] = [];
  const close = () => {
    if (run.length > 0) children.push(paragraphOf(run));
    run = [];
  };
  for (const child of parent.children as RootContent[]) {
    if (isWordNode(child) && runsInText(child)) {
      const last = run.at(-1)?.position?.end.line;
      if (last !== undefined && last !== child.position?.start.line) close();
      run.push(child);
    } else {
      close();
      if ('children' in child) joinWords(child);
      children.push(child);
    }
  }
  close();
  (parent as { children: RootContent[] }).children = children;
}

/** A word of a sentence that stands as a block. A line to fill in is a block of its own. */
const runsInText = (node: WordNode): boolean =>
  node.type === 'mdxJsxFlowElement' &&
  isWord(node.name) &&
  node.name !== 'ARemplir' &&
  vocabulary[node.name].role !== 'block';

function paragraphOf(run: readonly WordNode[]): RootContent {
  const children = run.flatMap((node, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
    { ...node, type: 'mdxJsxTextElement' },
  ]);
  const [start, end] = [run[0]?.position?.start, run.at(-1)?.position?.end];
  return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) };
}
