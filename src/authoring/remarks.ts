import type { Nodes } from 'mdast';
import type { Carnet, Entry } from '../carnet/carnet.ts';
import { isOverdue } from '../carnet/freshness.ts';
import { formatProblem, type Problem } from '../carnet/problem.ts';
import { textOf, visit } from '../mdx/tree.ts';
import { frenchDate } from '../typography/dates.ts';
import { longSentences } from '../typography/sentences.ts';

/** The charter's longest sentence, in words. */
const LONGEST = 30;

const fileOf = ({ kind, slug }: Pick<Entry, 'kind' | 'slug'>) => `content/${kind}/${slug}.mdx`;
const startOf = (node: Nodes) => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** What an editor should look at and nothing forbids: sentences too long to be read once, entries past their review date. */
export function remarks(carnet: Pick<Carnet, 'entries'>, today: string): string[] {
  return carnet.entries.flatMap((entry) => [...overdue(entry, today), ...tooLong(entry)].map(formatProblem));
}

function overdue(entry: Entry, today: string): Problem[] {
  if (!isOverdue(entry, today)) return [];
  const message = `à relire depuis le ${frenchDate(entry.data.a_revoir_le)}`;
  return [{ file: fileOf(entry), line: 1, column: 1, key: 'a_revoir_le', message }];
}

function tooLong(entry: Entry): Problem[] {
  const problems: Problem[] = [];
  visit(entry.tree, (node) => {
    if (node.type !== 'paragraph') return;
    for (const { text, words } of longSentences(textOf(node), LONGEST))
      problems.push({
        file: fileOf(entry),
        ...startOf(node),
        message: `phrase de ${words} mots (${LONGEST} au plus) : « ${text} »`,
      });
  });
  return problems;
}
