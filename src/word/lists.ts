import { type INumberingOptions, LevelFormat } from 'docx';
import type { List, ListItem } from 'mdast';
import { mm } from './measures.ts';
import { paragraphOf } from './paragraphs.ts';
import { styleId } from './styles.ts';
import type { Block, Walk } from './walk.ts';

const BULLETED = 'puces';
const NUMBERED = 'numeros';
const STEP = mm(6);
const LEVELS = [0, 1, 2] as const;

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], textAt: (level: number) => string) =>
  LEVELS.map((level) => ({
    level,
    format,
    text: textAt(level),
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } },
  }));

/** The two kinds of list, numbered by Word itself: an item that a service adds goes on counting. */
export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETED, levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: NUMBERED, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

/** A list, each item opened by its words of `before`, when there are some. A box to tick stands for the bullet. */
export function listOf(list: List, walk: Walk, before?: readonly string[], depth = 0): Block[] {
  const reference = list.ordered === true ? NUMBERED : BULLETED;
  const level = Math.min(depth, LEVELS.length - 1);
  const place = { reference, level, instance: walk.nextList() };
  return list.children.flatMap((item, index) => itemOf(item, walk, place, before?.[index]));
}

type Place = { readonly reference: string; readonly level: number; readonly instance: number };

function itemOf({ children }: ListItem, walk: Walk, numbered: Place, before: string | undefined): Block[] {
  const [first, ...others] = children;
  const words = first?.type === 'paragraph' ? first.children : [];
  const below = first?.type === 'paragraph' ? others : children;
  return [
    paragraphOf(words, walk, { style: styleId.list, numbering: numbered, before }),
    ...below.flatMap((child) =>
      child.type === 'list' ? listOf(child, walk, undefined, numbered.level + 1) : walk.blocks([child]),
    ),
  ];
}
