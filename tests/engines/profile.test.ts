import { describe, expect, inject, test } from 'vitest';
import { pdfPages } from './pdf.ts';
import { printWith } from './print-with.ts';

const root = inject('root');
/** Those that settle the most, and the least: the shortest pages, and the longest. */
const EXTREMES = ['appui-appui-appui', 'obstacle-obstacle-obstacle', 'fragile-obstacle-obstacle'];

describe.for(inject('engines'))('%s', (engine) => {
  test.for(['personne', 'service'])(
    'the page of a profile takes two A4 pages at most: %s',
    async (portee) => {
      for (const slug of EXTREMES) {
        const pages = await pdfPages(await printWith(engine, `${root}diagnostic/${portee}/profil/${slug}/`));
        expect(pages.length, slug).toBeLessThanOrEqual(2);
        expect(pages.at(-1)?.text, slug).toContain('que personne n’a validée.');
      }
    },
  );
});
