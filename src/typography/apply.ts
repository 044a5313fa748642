import type { Root } from 'mdast';
import { isWordNode, visit } from '../mdx/tree.ts';
import { french } from './french.ts';

/** Gives a tree its French spaces and apostrophes, in place: text, and the attributes that are read as text. */
export function applyFrench(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = french(node.value);
    if (!isWordNode(node)) return;
    for (const written of node.attributes)
      if (written.name !== 'id' && typeof written.value === 'string') written.value = french(written.value);
  });
}
