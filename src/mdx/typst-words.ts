import { referenceUrl } from '../carnet/links.ts';
import { frenchDate } from '../typography/dates.ts';
import { certaintyLabels, doubtMark } from '../ui/fr.ts';
import type { Paper, Writer } from './to-typst.ts';
import { attribute, holdsWords, runningText, type WordNode } from './tree.ts';
import { anchorOf, typstCall, typstText } from './typst.ts';
import type { WordName } from './vocabulary.ts';

type Renderer = (node: WordNode, paper: Paper, write: Writer) => string;

/** What each word of the vocabulary becomes in the book. A word without a line here does not compile. */
export const wordsToTypst: Readonly<Record<WordName, Renderer>> = {
  EnBref: (node, paper, write) => typstCall('en-bref', { niveau: 2 + paper.demoted }, body(node, write)),

  Encadre: (node, _paper, write) =>
    typstCall(
      'encadre',
      { titre: required(node, 'titre'), attention: attribute(node, 'genre') === 'attention' },
      body(node, write),
    ),

  Etapes: (node, _paper, write) => {
    const durations = attribute(node, 'durees')
      ?.split(',')
      .map((minutes) => minutes.trim());
    const [list] = node.children;
    return typstCall(
      'etapes',
      { durees: durations },
      ...(list?.type === 'list' ? write.items(list.children) : []),
    );
  },

  LettreModele: (node, _paper, write) =>
    typstCall('lettre-modele', { titre: required(node, 'titre') }, body(node, write)),

  Terme: (node, paper, write) => {
    const words = inlineOf(node, write);
    if (paper.as === 'form') return words;
    const { id, terme, sigle, definition } = paper.carnet.terme(required(node, 'id'));
    const name = sigle === undefined ? terme : `${terme} (${sigle})`;
    return (
      typstCall('terme', { cible: anchorOf(referenceUrl('terme', id)) }, words) +
      note(paper, `terme-${id}`, `#strong[${typstText(name)}]; ${typstText(definition)}`)
    );
  },

  AVerifier: (node, paper, write) => {
    const certainty = attribute(node, 'certitude') === 'probable' ? 'probable' : 'a_verifier';
    const why = `#strong[${certaintyLabels[certainty]}]; ${typstText(required(node, 'pourquoi'))}`;
    return (
      typstCall('doute', { certitude: certainty, mot: doubtMark(certainty) }, inlineOf(node, write)) +
      note(paper, `doute-${paper.given.size}`, why)
    );
  },

  Case: (node, _paper, write) => typstCall('case-a-cocher', {}, inlineOf(node, write)),

  Source: (node, paper) => {
    if (paper.as === 'form') return '';
    const id = required(node, 'id');
    const number = paper.entry.data.sources.findIndex((source) => source.id === id) + 1;
    return typstCall('appel', { fiche: paper.entry.id, numero: number, passage: attribute(node, 'passage') });
  },

  Norme: (node, paper) => {
    const { id, titre } = paper.carnet.norme(required(node, 'id'));
    return typstCall('vers', { cible: anchorOf(referenceUrl('norme', id)) }, typstText(titre));
  },

  Contact: (node, paper) => contact(required(node, 'id'), paper),

  Fiche: (node, paper) => {
    const entry = paper.carnet.entry(required(node, 'id'));
    if (entry === undefined) throw new Error(`unchecked reference: ${required(node, 'id')}`);
    return typstCall('vers', { cible: anchorOf(entry.url) }, typstText(entry.data.titre));
  },

  ARemplir: (node) =>
    typstCall('a-remplir', {
      libelle: required(node, 'libelle'),
      lignes: Number(attribute(node, 'lignes') ?? 1),
      seul: node.type === 'mdxJsxFlowElement',
    }),
};

function contact(id: string, paper: Paper): string {
  const { nom, telephone, courriel, url, horaires, pour, certitude, verifie_le, a_verifier } =
    paper.carnet.contact(id);
  const reach = telephone ?? courriel ?? (url && new URL(url).hostname.replace(/^www\./, ''));
  const doubt =
    certitude === 'etabli' ? '' : ` ${certaintyLabels[certitude]}\u00a0: ${a_verifier?.replace(/\.$/, '')}.`;
  const hours = horaires === undefined ? '' : `, ${horaires}`;
  const details = `${pour}${hours}. Vérifié sur copie archivée le ${frenchDate(verifie_le)}.${doubt}`;
  return (
    typstCall('contact', {
      cible: anchorOf(referenceUrl('contact', id)),
      nom,
      joindre: reach?.replaceAll(' ', '\u00a0'),
    }) + note(paper, `contact-${id}`, `#strong[${typstText(nom)}]; ${typstText(details)}`)
  );
}

/** A note at the foot of the page, unless this text has already given it. */
function note(paper: Paper, id: string, markup: string): string {
  if (paper.as === 'form' || paper.given.has(id)) return '';
  paper.given.add(id);
  return typstCall('note', {}, markup);
}

/** The gate has checked that the attribute is there. */
function required(node: WordNode, name: string): string {
  const value = attribute(node, name);
  if (value === undefined) throw new Error(`unchecked attribute: ${node.name} ${name}`);
  return value;
}

/** What a block holds; words written on the line of the tag are one paragraph. */
const body = (node: WordNode, write: Writer): string =>
  holdsWords(node) ? write.inline(node.children) : write.blocks(node.children);

/** Children as running text. */
const inlineOf = (node: WordNode, write: Writer): string => write.inline(runningText(node));
