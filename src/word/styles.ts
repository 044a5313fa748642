import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { LINE_HEIGHT, mm, pt, size } from './measures.ts';

/** Identifiers of the paragraph styles. Those that Word knows bear its own names; the others are listed below. */
export const styleId = {
  list: 'ListParagraph',
  quote: 'Quote',
  header: 'Header',
  footer: 'Footer',
  toFill: 'ARemplir',
  toTick: 'ACocher',
  cell: 'Cellule',
  cellToTick: 'CelluleACocher',
  box: 'Encadre',
  letter: 'Lettre',
} as const;

const INK = '000000';
const QUIET = '404040';
const EDGE = { style: BorderStyle.SINGLE, size: 12, color: INK, space: 8 } as const;
const HANG = mm(6.5);

const auto = LineRuleType.AUTO;
/** Lines of a list keep together; air comes before the first and after the last. */
const listed = {
  contextualSpacing: true,
  spacing: { before: pt(2), after: pt(3), line: 280, lineRule: auto },
} as const;
const inCell = {
  contextualSpacing: false,
  spacing: { before: pt(1), after: pt(1), line: 252, lineRule: auto },
};
const heading = (points: number, before: number, after: number) => ({
  run: { size: size(points), bold: true },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before: pt(before), after: pt(after), line: 240, lineRule: auto },
  },
});

/**
 * The look of a document, all of it in styles: a service changes « Normal » or « Titre » once, and the whole follows. Arial stands on
 * nearly every system, and elsewhere a face of the same widths takes its place.
 */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: size(11), color: INK, language: { value: 'fr-BE' } },
      paragraph: { spacing: { before: pt(3), after: pt(3), line: 252, lineRule: auto } },
    },
    title: heading(16, 0, 6),
    heading1: heading(13, 8, 3),
    heading2: heading(11, 6, 2),
    heading3: heading(11, 4, 2),
    listParagraph: { paragraph: listed },
  },
  paragraphStyles: [
    {
      id: styleId.toFill,
      name: 'À remplir',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        keepLines: true,
        contextualSpacing: true,
        spacing: { before: 0, after: pt(6), line: LINE_HEIGHT, lineRule: LineRuleType.AT_LEAST },
      },
    },
    {
      id: styleId.toTick,
      name: 'À cocher',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { keepLines: true, indent: { left: HANG, hanging: HANG }, ...listed },
    },
    { id: styleId.cell, name: 'Cellule', basedOn: 'Normal', paragraph: inCell },
    { id: styleId.cellToTick, name: 'Cellule à cocher', basedOn: styleId.toTick, paragraph: inCell },
    {
      id: styleId.box,
      name: 'Encadré',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: mm(4) }, border: { left: EDGE } },
    },
    {
      id: styleId.letter,
      name: 'Lettre',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: pt(5), after: pt(5), line: 264, lineRule: auto } },
    },
    {
      id: styleId.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: mm(8), right: mm(8) } },
      run: { italics: true },
    },
    { id: styleId.header, name: 'header', basedOn: 'Normal' },
    {
      id: styleId.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: size(9), color: QUIET },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  ],
};
