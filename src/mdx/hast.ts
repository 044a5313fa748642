import type { Element, ElementContent, Properties, Text } from 'hast';

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value });

/** An element node; strings among its children become text. */
export const el = (
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
