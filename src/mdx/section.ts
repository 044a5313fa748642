import type { Root } from 'mdast';
import { textOf } from './tree.ts';

/** A body in two: what stands under one of its level-two headings (the heading left out), and all the rest. */
export function cutSection(tree: Root, title: string): { readonly section: Root; readonly rest: Root } {
  const isHeading = (node: Root['children'][number]) => node.type === 'heading' && node.depth === 2;
  const start = tree.children.findIndex((node) => isHeading(node) && textOf(node).trim() === title);
  if (start === -1) return { section: { type: 'root', children: [] }, rest: tree };
  const following = tree.children.findIndex((node, index) => index > start && isHeading(node));
  const end = following === -1 ? tree.children.length : following;
  return {
    section: { type: 'root', children: tree.children.slice(start + 1, end) },
    rest: { type: 'root', children: [...tree.children.slice(0, start), ...tree.children.slice(end)] },
  };
}
