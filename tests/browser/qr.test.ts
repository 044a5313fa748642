import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandFile } from '../../src/authoring/project-tools.mjs';
import { type Served, serve } from '../../src/authoring/static-server.ts';
import { DIST, isEntryPage, pages } from '../site/dist.ts';
import { readQr } from '../unit/print/read-qr.ts';
import { readPaper } from './paper.ts';
import { inTabs } from './tabs.ts';

const SITE = 'https://exemple.be/carnet/';
const folder = mkdtempSync(join(tmpdir(), 'carnet-qr-'));
let site: Served;

beforeAll(async () => {
  execFileSync(process.execPath, [commandFile('astro'), 'build', '--outDir', folder], {
    cwd: join(DIST, '..'),
    env: { ...process.env, SITE, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: 'pipe',
  });
  site = await serve({ folder });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    const [first] = await readPaper(pdf, 150);
    return {
      code: first && readQr(first.raster),
      written: first?.text.replaceAll(/\s/g, '').includes(`exemple.be/carnet${url}`),
    };
  });
  expect(found).toEqual(entries.map(({ url }) => ({ code: SITE + url.slice(1), written: true })));
});
