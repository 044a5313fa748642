import { describe, expect, inject, test } from 'vitest';
import { pdfPages } from './pdf.ts';
import { printWith } from './print-with.ts';

const root = inject('root');
const A4 = { width: 210, height: 297 };

describe.for(inject('engines'))('%s', (engine) => {
  test.for(['personne', 'service'])('the blank sheet takes one A4 page: %s', async (portee) => {
    const pages = await pdfPages(await printWith(engine, `${root}diagnostic/${portee}/feuille/`));
    expect(pages).toEqual([{ ...A4, text: expect.stringMatching(/^Feuille de discernement.*À revoir le/) }]);
  });
});
