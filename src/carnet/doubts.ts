import type { PhrasingContent } from 'mdast';
import { toText } from '../mdx/to-text.ts';
import { attribute, isWordNode, visit } from '../mdx/tree.ts';
import { french } from '../typography/french.ts';
import type { Carnet, Entry } from './carnet.ts';
import { referenceUrl } from './links.ts';

/** A claim that is not established, with what would settle it. */
export interface Doubt {
  readonly claim: string;
  readonly certainty: 'probable' | 'a_verifier';
  /** What would settle it. */
  readonly settledBy: string;
}

/** The doubts that stand in one place of the carnet. */
export interface DoubtfulPlace {
  readonly title: string;
  readonly url: string;
  readonly doubts: readonly Doubt[];
}

/** The claims that an entry marks as doubtful, in reading order. */
export function doubtsOf(entry: Entry, carnet: Carnet): Doubt[] {
  const doubts: Doubt[] = [];
  visit(entry.tree, (node) => {
    if (!isWordNode(node) || node.name !== 'AVerifier') return;
    doubts.push({
      claim: french(toText({ type: 'paragraph', children: node.children as PhrasingContent[] }, carnet)),
      certainty: attribute(node, 'certitude') === 'probable' ? 'probable' : 'a_verifier',
      settledBy: attribute(node, 'pourquoi') ?? '',
    });
  });
  return doubts;
}

/** Everything that a lawyer or an editor has yet to settle: entries, then norms, then contacts. */
export function doubtfulPlaces(carnet: Carnet): DoubtfulPlace[] {
  const listed = (
    to: 'norme' | 'contact',
    id: string,
    title: string,
    claim: string,
    certainty: string,
    settledBy?: string,
  ) =>
    settledBy === undefined
      ? []
      : [
          {
            title,
            url: referenceUrl(to, id),
            doubts: [
              { claim, certainty: certainty === 'probable' ? 'probable' : 'a_verifier', settledBy } as const,
            ],
          },
        ];
  return [
    ...carnet.entries
      .map((entry) => ({ title: entry.data.titre, url: entry.url, doubts: doubtsOf(entry, carnet) }))
      .filter(({ doubts }) => doubts.length > 0),
    ...carnet.normes.normes.flatMap(({ id, titre, resume, certitude, a_verifier }) =>
      listed('norme', id, titre, resume, certitude, a_verifier),
    ),
    ...carnet.contacts.flatMap(({ id, nom, pour, certitude, a_verifier }) =>
      listed('contact', id, nom, pour, certitude, a_verifier),
    ),
  ];
}
