import { defineMdastPlugin } from 'satteri';
import { french } from './french.ts';

/** Gives the pages of prose (`src/pages/*.mdx`) their French spaces and apostrophes, as entries get theirs. */
export const frenchTypography = defineMdastPlugin({
  name: 'french-typography',
  text(node, context) {
    const value = french(node.value);
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
});
