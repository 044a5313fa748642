import { describe, expect, inject, test } from 'vitest';
import { criteresPoses, type Intention } from '../../src/diagnostic/model.ts';
import { encode } from '../../src/diagnostic/share-code.ts';
import type { Answer } from '../../src/schemas/diagnostic-ids.ts';
import { modele } from '../unit/diagnostic/load.ts';
import { fillGroup } from './fill.ts';
import { pdfPages } from './pdf.ts';
import { printWith } from './print-with.ts';

const url = `${inject('root')}diagnostic/groupe/`;
const code = (answer: Answer, intention: Intention) =>
  encode(modele, {
    portee: 'personne',
    intention,
    reponses: Object.fromEntries(criteresPoses(modele, 'personne').map(({ id }) => [id, answer])),
  });
/** Twelve people, divided on everything. */
const crowd = Array.from({ length: 12 }, (_, index) =>
  code(index % 2 === 0 ? 'oui' : 'non', index < 6 ? 'avec' : 'pour'),
);

describe.for(inject('engines'))('%s', (engine) => {
  test('the run sheet and the grid take an A4 page each', async () => {
    const pages = await pdfPages(await printWith(engine, url));
    expect(pages.map(({ text }) => /La grille à colorier/.test(text))).toEqual([false, true]);
    expect(pages[0]?.text).toContain('Ce que nous décidons');
  });

  test('the answers of twelve people, twice, take one page, and take the place of both', async () => {
    const pages = await pdfPages(await printWith(engine, url, { script: fillGroup(crowd) }));
    expect(pages.length).toBe(1);
    expect(pages[0]?.text).not.toMatch(/La grille à colorier|Ce que nous décidons/);
  });
});
