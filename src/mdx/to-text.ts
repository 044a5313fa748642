import type { Nodes } from 'mdast';
import type { Carnet } from '../carnet/carnet.ts';
import { attribute, isWordNode, type WordNode } from './tree.ts';
import type { WordName } from './vocabulary.ts';

type Renderer = (node: WordNode, carnet: Carnet, inner: string) => string;

const id = (node: WordNode) => attribute(node, 'id') ?? '';
const inside: Renderer = (_node, _carnet, inner) => inner;
const titled: Renderer = (node, _carnet, inner) => `${attribute(node, 'titre') ?? ''}\n\n${inner}`;

/** What each word of the vocabulary becomes in plain text. A word without a line here does not compile. */
const wordsToText: Readonly<Record<WordName, Renderer>> = {
  EnBref: inside,
  Encadre: titled,
  Etapes: inside,
  LettreModele: titled,
  Terme: inside,
  AVerifier: (node, _carnet, inner) =>
    `${inner.trim()} [${attribute(node, 'certitude') === 'probable' ? 'probable' : 'à vérifier'}]`,
  Case: (_node, _carnet, inner) => `☐ ${inner.trim()}`,
  Source: () => '',
  Norme: (node, carnet) => carnet.norme(id(node)).titre,
  Contact: (node, carnet) => {
    const { nom, telephone, courriel, url } = carnet.contact(id(node));
    return `${nom} : ${telephone ?? courriel ?? url ?? ''}`;
  },
  Fiche: (node, carnet) => carnet.entry(id(node))?.data.titre ?? '',
  ARemplir: (node) => `${attribute(node, 'libelle') ?? ''} ………………`,
};

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'table',
  'blockquote',
  'mdxJsxFlowElement',
]);

/** A body, or a part of one, as plain text: paragraphs apart, lists with dashes, no markup. */
export function toText(tree: Nodes, carnet: Carnet): string {
  return render(tree, carnet)
    .replace(/ {2,}/g, ' ')
    .replace(/ +(?=[.,)\n])/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function render(node: Nodes, carnet: Carnet): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const inner =
    'children' in node
      ? node.children.map((child) => render(child, carnet)).join(node.type === 'tableRow' ? ' | ' : '')
      : '';
  const said = isWordNode(node) ? wordsToText[node.name](node, carnet, inner) : inner;
  if (node.type === 'listItem') return `- ${said.trim()}\n`;
  if (node.type === 'tableRow') return `${said}\n`;
  return BLOCKS.has(node.type) ? `${said}\n\n` : said;
}
