import type { Nodes, Parents, Root } from 'mdast';
import { attribute, isWordNode, visit } from '../mdx/tree.ts';
import type { Source } from '../schemas/source.ts';
import { certaintyLabels } from '../ui/fr.ts';
import type { DataFile } from './data-files.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

type FactCertainty = Source['custom']['certitude'];

/** From weakest to strongest. */
const STRENGTH: readonly FactCertainty[] = ['a_verifier', 'probable', 'etabli'];
const strength = (certainty: FactCertainty) => STRENGTH.indexOf(certainty);

type Certainties = ReadonlyMap<string, FactCertainty>;

/**
 * Claims that are said more surely than their sources allow. In a text, a claim is as sure as the mark around it or just before the call
 * (`<AVerifier>`), or established when there is none; a norm and a contact say their certainty. Of several sources, the strongest counts.
 */
export function certaintyProblems({ entries, data }: ReadContent): Problem[] {
  const certainties: Certainties = new Map(
    (data.sources?.data ?? []).map(({ id, custom }) => [id, custom.certitude]),
  );
  const { normes, contacts } = data;
  return [
    ...entries.flatMap(({ file, tree }) =>
      tree === undefined ? [] : overstatements(file, tree, certainties),
    ),
    ...(normes?.data?.normes ?? []).flatMap(({ certitude, sources }, at) =>
      overstated(normes, ['normes', at, 'certitude'], certitude, sources, certainties),
    ),
    ...(contacts?.data ?? []).flatMap(({ certitude, source }, at) =>
      overstated(contacts, [at, 'certitude'], certitude, [source], certainties),
    ),
  ];
}

/** The strongest of some sources, or nothing when one of them is unknown (which is told elsewhere). */
function strongestOf(ids: readonly string[], certainties: Certainties): FactCertainty | undefined {
  const known = ids.map((id) => certainties.get(id)).filter((certainty) => certainty !== undefined);
  if (known.length === 0 || known.length < ids.length) return undefined;
  return known.reduce((best, certainty) => (strength(certainty) > strength(best) ? certainty : best));
}

function overstated(
  read: Pick<DataFile, 'file' | 'document'> | undefined,
  path: readonly PropertyKey[],
  claimed: FactCertainty,
  sources: readonly { readonly id: string }[],
  certainties: Certainties,
): Problem[] {
  const strongest = strongestOf(
    sources.map(({ id }) => id),
    certainties,
  );
  if (read === undefined || strongest === undefined || strength(claimed) <= strength(strongest)) return [];
  const message = `« ${claimed} » est plus sûr que ses sources, qui permettent au mieux « ${strongest} »`;
  return [{ file: read.file, ...read.document.locate(path), key: path.map(String).join('.'), message }];
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
      const [first] = calls;
      const strongest = strongestOf(
        calls.map(({ id }) => id),
        certainties,
      );
      if (first === undefined || strongest === undefined) continue;
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
