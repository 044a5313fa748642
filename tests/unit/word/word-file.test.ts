import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { contentOnDisk } from '../../../src/carnet/content-on-disk.ts';
import { today } from '../../../src/carnet/current.ts';
import { isForm } from '../../../src/carnet/facets.ts';
import { attribute, isWordNode, visit } from '../../../src/mdx/tree.ts';
import { coreProperties } from '../../../src/word/core-properties.ts';
import { datedZip } from '../../../src/word/dated-zip.ts';
import { type Paper, paperOf, wordFileOf } from '../../../src/word/word-file.ts';
import { unzip } from '../../zip.ts';
import { firstLost } from '../mdx/bodies.ts';
import { sampleCarnet, sampleEntry, treeOf } from '../mdx/rendered.ts';
import { fileOf, linesOf, partOf } from './made.ts';

const { carnet } = checkContent(await contentOnDisk(join(import.meta.dirname, '..', '..', '..'), today()));
if (carnet === undefined) throw new Error('the content has problems: run verifier first');
const papers = carnet.entries.flatMap((entry) => {
  const paper = paperOf(entry);
  return paper === undefined ? [] : [{ entry, paper, id: entry.id }];
});

describe('the forms and letters of the carnet', () => {
  it('are all there: each form, and each letter wherever it stands', () => {
    const ids = papers.map(({ id }) => id);
    expect(
      carnet.entries
        .filter(isForm)
        .map(({ id }) => id)
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
    const letters = carnet.entries.filter(({ tree }) =>
      tree.children.some((node) => isWordNode(node) && node.name === 'LettreModele'),
    );
    expect(letters.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
    expect(letters.length).toBeGreaterThan(0);
  });

  it.each(papers)('$id keeps every word and every line to fill in, in order', async ({ entry, paper }) => {
    const file = await wordFileOf(entry, carnet);
    if (file === undefined) throw new Error('no file');
    const expected: string[] = [];
    visit(paper.tree, (node) => {
      if (node.type === 'text') expected.push(...node.value.split(/\s+/).filter(Boolean));
      if (!isWordNode(node)) return;
      for (const name of ['titre', 'libelle'])
        expected.push(...(attribute(node, name)?.split(/\s+/).filter(Boolean) ?? []));
      if (node.name === 'Case') expected.push('☐');
      if (node.name === 'ARemplir') expected.push(...'⇥'.repeat(Number(attribute(node, 'lignes') ?? 1)));
    });
    const text = linesOf(partOf(file, 'word/document.xml')).join('\n');
    expect(firstLost(expected, text)).toBeUndefined();
  });

  it('leave aside entries with nothing to put on paper', () => {
    expect(wordFileOf(sampleEntry('conseils/se-deconnecter'), sampleCarnet())).toBeUndefined();
  });
});

describe('the document', () => {
  const body = 'Texte.\n\n<ARemplir libelle="Nom" />';

  it('is A4, in the French of Belgium, under an empty head, over its origin', async () => {
    const file = await fileOf(treeOf(body));
    expect(partOf(file, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(partOf(file, 'word/styles.xml')).toContain('<w:lang w:val="fr-BE"/>');
    expect(linesOf(partOf(file, 'word/header1.xml'))).toEqual([]);
    expect(linesOf(partOf(file, 'word/footer1.xml'))[0]).toMatch(
      /^Carnet de cyber-discernement · \/outils\/carte-d-acces\/ · relue le .+ · CC\u00a0BY\u2011SA\u00a04\.0$/,
    );
  });

  it('bears the title of its entry; a letter bears its own', async () => {
    const first = async (text: string, genre?: Paper['genre']) =>
      linesOf(partOf(await fileOf(treeOf(text), genre), 'word/document.xml')).slice(0, 2);
    expect(await first(body)).toEqual(['Carte d’accès', 'Texte.']);
    const letter = '<LettreModele titre="Une lettre">\n\nMadame,\n\n</LettreModele>';
    expect(await first(letter, 'lettre')).toEqual(['Une lettre', 'Madame,']);
  });

  it('defines every style that it uses', async () => {
    for (const { entry } of papers) {
      const file = await wordFileOf(entry, carnet);
      if (file === undefined) throw new Error('no file');
      const styles = partOf(file, 'word/styles.xml');
      const used = partOf(file, 'word/document.xml').matchAll(/<w:pStyle w:val="(\w+)"/g);
      for (const [, style] of used) expect(styles).toContain(`w:styleId="${style}"`);
    }
  });
});

describe('the same entry', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the same bytes on any day', async () => {
    const made = [];
    for (const day of ['2026-11-23T23:59:58Z', '2031-02-03T04:05:06Z']) {
      vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
      made.push(Buffer.from(await fileOf(treeOf('Texte.\n\n1. a\n2. <Case>b</Case>'))));
    }
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('is dated by its last review, inside and out', async () => {
    const file = await fileOf(treeOf('Texte.'));
    const reviewed = sampleEntry('outils/carte-d-acces').data.relu_le;
    expect(partOf(file, 'docProps/core.xml')).toContain(`${reviewed}T12:00:00Z`);
    const [year = 0, month = 0, day = 0] = reviewed.split('-').map(Number);
    const noon = (((year - 1980) << 9) | (month << 5) | day) * 0x10000 + (12 << 11);
    expect(new Set(unzip(file).flatMap(({ dates }) => dates))).toEqual(new Set([noon]));
  });

  it('is told apart from what is no archive', () => {
    expect(() => datedZip(new Uint8Array(30), '2026-01-01')).toThrow('not a ZIP archive');
    expect(() => datedZip(new Uint8Array(3), '2026-01-01')).toThrow('not a ZIP archive');
  });
});

describe('the properties', () => {
  it('hold any title as text', () => {
    const xml = coreProperties({ titre: 'a < b & c', resume: '</x>', auteur: 'd', date: '2026-01-02' });
    expect(xml).toContain('<dc:title>a &lt; b &amp; c</dc:title>');
    expect(xml).toContain('<dc:description>&lt;/x&gt;</dc:description>');
  });
});
