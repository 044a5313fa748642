import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../src/authoring/static-server.ts';
import { isEntryPage, pages } from '../site/dist.ts';
import { ADDRESS, buildWithAddress, WITH_ADDRESS } from '../site/with-address.ts';
import { readQr } from '../unit/print/read-qr.ts';
import { drawPaper, readPaper } from './paper.ts';
import { inTabs } from './tabs.ts';

let site: Served;
beforeAll(async () => {
  buildWithAddress();
  site = await serve({ folder: WITH_ADDRESS });
});
afterAll(() => site.close());

test('the code on a printed entry leads to its address, which is also written out', {
  timeout: 180_000,
}, async () => {
  // One of each kind, and the longest address; unit tests try others.
  const all = pages.filter(isEntryPage).toSorted((a, b) => a.url.length - b.url.length);
  const entries = [...new Map(all.map((page) => [page.url.split('/')[1], page])).values()];
  expect(entries.length).toBe(5);
  const found = await inTabs(entries, {}, async (page, { url }) => {
    await page.goto(site.url + url.slice(1), { waitUntil: 'load' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, pageRanges: '1' });
    const [[first], [drawn]] = [await readPaper(pdf), await drawPaper(pdf, 150)];
    return {
      code: drawn && readQr(drawn),
      written: first?.text.replaceAll(/\s/g, '').includes(`exemple.be/outils/carnet${url}`),
    };
  });
  expect(found).toEqual(entries.map(({ url }) => ({ code: ADDRESS + url.slice(1), written: true })));
});
