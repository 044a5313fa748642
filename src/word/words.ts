import { CheckBox, HeadingLevel, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { attribute, type WordNode } from '../mdx/tree.ts';
import type { vocabulary, WordName } from '../mdx/vocabulary.ts';
import { doubtMark } from '../ui/fr.ts';
import { listOf } from './lists.ts';
import { styleId } from './styles.ts';
import type { Block, Face, Walk } from './walk.ts';

/** The words that stand alone, between two blank lines. */
type BlockName = { [N in WordName]: (typeof vocabulary)[N]['role'] extends 'block' ? N : never }[WordName];

type InText = (node: WordNode, walk: Walk, face: Face) => ParagraphChild[];
type AsBlocks = (node: WordNode, walk: Walk) => Block[];

const of = (node: WordNode, name: string): string => attribute(node, name) ?? '';
const inside: InText = (node, walk, face) => walk.runs(node.children, face);
const said = (text: string, face: Face): ParagraphChild[] => [new TextRun({ text, ...face })];

/**
 * What each word of the vocabulary becomes inside a sentence. A word without a line here does not compile.
 * A document is a form to fill in or a letter to send: like the sheet to print, it calls no source and gives no note.
 */
export const wordsInText: Readonly<Record<Exclude<WordName, BlockName>, InText>> = {
  Terme: inside,
  AVerifier: (node, walk, face) => {
    const mark = doubtMark(of(node, 'certitude') === 'probable' ? 'probable' : 'a_verifier');
    return [...inside(node, walk, face), ...said(`\u00a0[${mark}]`, face)];
  },
  Case: (node, walk, face) => [
    new CheckBox({ alias: 'Case à cocher' }),
    new TextRun({ children: [new Tab()] }),
    ...inside(node, walk, face),
  ],
  Source: () => [],
  Norme: (node, { carnet }, face) => said(carnet.norme(of(node, 'id')).titre, face),
  Contact: (node, { carnet }, face) => {
    const { nom, telephone, courriel, url } = carnet.contact(of(node, 'id'));
    const reach = telephone?.replaceAll(' ', '\u00a0') ?? courriel ?? url;
    return said(reach === undefined ? nom : `${nom}\u00a0: ${reach}`, face);
  },
  Fiche: (node, { carnet }, face) => {
    const entry = carnet.entry(of(node, 'id'));
    if (entry === undefined) throw new Error(`unchecked reference: ${of(node, 'id')}`);
    return said(entry.data.titre, face);
  },
  ARemplir: (node, _walk, face) => said(`${of(node, 'libelle')} …………………………`, face),
};

/** What each word that stands alone becomes. A word without a line here does not compile. */
export const wordsAsBlocks: Readonly<Record<BlockName, AsBlocks>> = {
  EnBref: (node, walk) => [
    new Paragraph({ text: 'En bref', heading: HeadingLevel.HEADING_1 }),
    ...walk.blocks(node.children),
  ],
  Encadre: (node, walk) => {
    const attention = of(node, 'genre') === 'attention' ? 'Attention\u00a0: ' : '';
    const title = new TextRun({ text: `${attention}${of(node, 'titre')}`, bold: true });
    return [
      new Paragraph({ style: styleId.box, keepNext: true, children: [title] }),
      ...walk.blocks(node.children, styleId.box),
    ];
  },
  Etapes: (node, walk) => {
    const minutes = attribute(node, 'durees')
      ?.split(',')
      .map((duration) => `${duration.trim()}\u00a0min `);
    return node.children.flatMap((child) =>
      child.type === 'list' ? listOf(child, walk, minutes) : walk.blocks([child]),
    );
  },
  LettreModele: (node, walk) => [
    new Paragraph({ text: of(node, 'titre'), heading: HeadingLevel.TITLE }),
    ...walk.blocks(node.children, styleId.letter),
  ],
};
