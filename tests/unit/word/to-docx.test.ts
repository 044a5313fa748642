import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { WordName } from '../../../src/mdx/vocabulary.ts';
import { toDocx } from '../../../src/word/to-docx.ts';
import { bodies, firstLost, wordsIn } from '../mdx/bodies.ts';
import { sampleCarnet, treeOf } from '../mdx/rendered.ts';
import { linesMade, linesOf, xmlOf } from './made.ts';

/** What each word becomes. A word without a line here does not compile. */
const words = {
  EnBref: ['<EnBref>\nNon.\n</EnBref>', ['En bref', 'Non.']],
  Encadre: [
    '<Encadre titre="Danger" genre="attention">\n\nTexte.\n\n</Encadre>',
    ['Attention\u00a0: Danger', 'Texte.'],
  ],
  Etapes: [
    '<Etapes durees="5, 10">\n\n1. Écrire.\n2. Relire.\n\n</Etapes>',
    ['5\u00a0min Écrire.', '10\u00a0min Relire.'],
  ],
  LettreModele: [
    '<LettreModele titre="Une lettre">\n\nMadame,\n\nMerci.\n\n</LettreModele>',
    ['Une lettre', 'Madame,', 'Merci.'],
  ],
  Terme: ['Le <Terme id="deconnexion">droit</Terme>.', ['Le droit.']],
  AVerifier: [
    'Si <AVerifier certitude="a_verifier" pourquoi="x">oui</AVerifier>.',
    ['Si oui\u00a0[à\u00a0vérifier].'],
  ],
  Case: ['- <Case>Relu</Case>\n- autre', ['☐⇥Relu', 'autre']],
  Source: ['Oui <Source id="loi-2018" />. Ou <Source id="loi-2018" /> non.', ['Oui. Ou non.']],
  Norme: ['Voir <Norme id="deconnexion-2018" />.', ['Voir Loi sur la déconnexion.']],
  Contact: ['Le <Contact id="urgence-112" />.', ['Le Urgences\u00a0: 112.']],
  Fiche: ['Voir <Fiche id="outils/carte-d-acces" />.', ['Voir Carte d’accès.']],
  ARemplir: ['<ARemplir libelle="Nom" lignes="3" />', ['Nom ⇥⏎⇥⏎⇥']],
} as const satisfies Record<WordName, readonly [string, readonly string[]]>;

describe('each word of the vocabulary', () => {
  it.each(Object.entries(words))('%s', async (_name, [body, lines]) => {
    expect(await linesMade(body)).toEqual(lines);
  });
});

describe('Markdown', () => {
  it.each([
    ['a heading', '### Une partie', ['Une partie']],
    ['emphasis', 'Un *mot*, **deux**.', ['Un mot, deux.']],
    ['a line break', 'a  \nb', ['a⏎b']],
    ['a line that wraps in the source', 'a\nb', ['a b']],
    ['a link out', '[La loi](https://example.org/)', ['La loi (https://example.org/)']],
    ['a link within', '[Le diagnostic](/diagnostic/)', ['Le diagnostic']],
    ['a quotation', '> Une citation.', ['Une citation.']],
    ['a list in a list', '- a\n  - b\n- c', ['a', 'b', 'c']],
    ['a table', '| a | b |\n| - | - |\n| 1 | <Case>2</Case> |', ['a', 'b', '1', '☐⇥2']],
  ])('%s', async (_name, body, lines) => {
    expect(await linesMade(body)).toEqual(lines);
  });

  it('keeps every word, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const text = linesOf(await xmlOf(body)).join('\n');
        expect(firstLost(wordsIn(treeOf(body)), text)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('good practice of Word', () => {
  it('gives parts a style of heading, one level below the title', async () => {
    const xml = await xmlOf('### Une partie\n\n#### Un point');
    expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
      'Title',
      'Heading1',
      'Heading2',
    ]);
  });

  it('lets Word number lists, each from one', async () => {
    const xml = await xmlOf('1. a\n2. b\n\nPuis\n\n1. c');
    const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(lists).toHaveLength(3);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
  });

  it('makes boxes that can be ticked on screen, and that stand for the bullet', async () => {
    const xml = await xmlOf('- <Case>a</Case>\n- <Case>b</Case>');
    expect(xml.match(/<w14:checkbox>/g)).toHaveLength(2);
    expect(xml).not.toContain('<w:numPr>');
  });

  it('makes lines to fill in with dots up to the margin', async () => {
    expect(await xmlOf('<ARemplir libelle="Nom" />')).toMatch(
      /<w:tab w:val="right" w:pos="\d+" w:leader="dot"\/>/,
    );
  });

  it('says the head of a table again on each page', async () => {
    const xml = await xmlOf('| a |\n| - |\n| 1 |\n| 2 |');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('shares the width of a table as its words need it, and never beyond the text', async () => {
    const xml = await xmlOf(`| ${'long '.repeat(30)} | ? |\n| - | - |\n| a | b |`);
    const [first = 0, second = 0, ...others] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) =>
      Number(w),
    );
    expect(others).toEqual([]);
    expect(first).toBeGreaterThan(3 * second);
    expect(first + second).toBeLessThanOrEqual(11_906);
  });

  it('begins a page where the author writes « Page 2 »', async () => {
    const xml = await xmlOf('### Page 1 – a\n\n### Page 2 – b');
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml.indexOf('<w:pageBreakBefore/>')).toBeGreaterThan(xml.indexOf('Page 1'));
  });
});

describe('what has no form in a document', () => {
  const position = { start: { line: 12, column: 3 }, end: { line: 12, column: 9 } };
  const make = (node: unknown) => () =>
    toDocx({ type: 'root', children: [node] } as Root, sampleCarnet(), 'content/outils/x.mdx');

  it.each([
    ['mdxJsxFlowElement', '<Nouveau>'],
    ['mdxJsxTextElement', '<Nouveau>'],
  ])('stops the build and names the tag (%s)', (type, tag) => {
    expect(make({ type, name: 'Nouveau', attributes: [], children: [], position })).toThrow(
      `content/outils/x.mdx:12:3  ${tag} : n’a pas de forme dans un document Word`,
    );
  });

  it('stops the build at unknown Markdown too, wherever it stands', () => {
    const image = { type: 'image', url: 'a.png', position };
    for (const node of [image, { type: 'paragraph', children: [image] }])
      expect(make(node)).toThrow('content/outils/x.mdx:12:3  image : n’a pas de forme');
  });
});
