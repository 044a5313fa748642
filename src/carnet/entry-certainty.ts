import type { Nodes, Parents, Root } from 'mdast';
import { attribute, isWordNode, visit } from '../mdx/tree.ts';
import type { Source } from '../schemas/source.ts';
import { certaintyLabels } from '../ui/fr.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

type FactCertainty = Source['custom']['certitude'];

/** From weakest to strongest. */
const STRENGTH: readonly FactCertainty[] = ['a_verifier', 'probable', 'etabli'];
const strength = (certainty: FactCertainty) => STRENGTH.indexOf(certainty);

/**
 * Claims that are said more surely than their sources allow. A claim is as sure as the mark around it or just before the call (`<AVerifier>`), or established
 * when there is none; it may lean on several sources called side by side, and the strongest of them counts.
 */
export function certaintyProblems({ entries, data }: ReadContent): Problem[] {
  const certainties = new Map((data.sources?.data ?? []).map(({ id, custom }) => [id, custom.certitude]));
  return entries.flatMap(({ file, tree }) =>
    tree === undefined ? [] : overstatements(file, tree, certainties),
  );
}

function overstatements(
  file: string,
  tree: Root,
  certainties: ReadonlyMap<string, FactCertainty>,
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, parents) => {
    if (!('children' in node)) return;
    for (const { calls, after } of callsSideBySide(node)) {
      const known = calls.map(({ id }) => certainties.get(id)).filter((certainty) => certainty !== undefined);
      const [first] = calls;
      if (first === undefined || known.length < calls.length) continue;
      const strongest = known.reduce((best, certainty) =>
        strength(certainty) > strength(best) ? certainty : best,
      );
      const claimed = claimedCertainty([...parents, node, ...after]);
      if (strength(claimed) <= strength(strongest)) continue;
      problems.push({
        file,
        line: first.node.position?.start.line ?? 1,
        column: first.node.position?.start.column ?? 1,
        key: '<Source>',
        message: `« ${first.id} » permet au mieux « ${certaintyLabels[strongest].toLowerCase()} », l’affirmation est dite « ${certaintyLabels[claimed].toLowerCase()} » : ${
          claimed === 'etabli'
            ? `l’entourer de <AVerifier certitude="${strongest}" pourquoi="…">`
            : `écrire certitude="${strongest}" dans <AVerifier>`
        }`,
      });
    }
  });
  return problems;
}

function claimedCertainty(parents: readonly (Nodes | Parents)[]): FactCertainty {
  const mark = parents.findLast((parent) => isWordNode(parent) && parent.name === 'AVerifier');
  if (mark === undefined || !isWordNode(mark)) return 'etabli';
  return attribute(mark, 'certitude') === 'probable' ? 'probable' : 'a_verifier';
}

interface Calls {
  readonly calls: { readonly id: string; readonly node: Nodes }[];
  /** The mark that the calls follow, when they stand right after one. */
  readonly after: readonly Nodes[];
}

/** The calls to sources among the children of a node, those that only spaces or a full stop part taken together. */
function callsSideBySide(parent: Parents): Calls[] {
  const groups: Calls[] = [];
  let open: Calls | undefined;
  let mark: Nodes | undefined;
  for (const child of parent.children) {
    const name = isWordNode(child) ? child.name : undefined;
    const id = isWordNode(child) && name === 'Source' ? attribute(child, 'id') : undefined;
    if (id !== undefined) {
      if (open === undefined) {
        open = { calls: [], after: mark === undefined ? [] : [mark] };
        groups.push(open);
      }
      open.calls.push({ id, node: child });
    } else if (name === 'AVerifier') {
      mark = child;
      open = undefined;
    } else if (!(child.type === 'text' && /^[\s.,;]*$/.test(child.value))) {
      mark = undefined;
      open = undefined;
    }
  }
  return groups;
}
