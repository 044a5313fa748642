import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOT_KEPT } from '../../src/offline/not-kept.ts';
import { readPack } from '../../src/offline/pack.ts';
import { addressOf, keptType } from '../../src/offline/precache.ts';
import { sizeInWords } from '../../src/offline/size.ts';
import { attribute, DIST, files, isEntryPage, named, pages, textOf } from './dist.ts';

/** What a device may be asked to fetch, and to keep, in bytes, for 100 entries. */
const MOST_FOR_100 = 3_000_000;

const pack = new Uint8Array(readFileSync(join(DIST, 'hors-ligne/carnet.bin')));
const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
const packed = readPack(pack);
/** What the device then holds: each page with its own style. */
const room = packed.reduce((sum, { body }) => sum + body.size, 0);
const kept = new Set(packed.map(({ address }) => address));

test('the copy is light', () => {
  const entries = pages.filter(isEntryPage).length;
  const most = (MOST_FOR_100 * entries) / 100;
  console.info(
    `Copie hors ligne : ${pack.length} octets à télécharger, ${room} gardés, pour ${entries} fiches ; au plus ${most}. Script : ${worker.length}`,
  );
  expect(pack.length).toBeLessThanOrEqual(most);
  expect(room).toBeLessThanOrEqual(most);
  expect(worker.length).toBeLessThan(4096);
});

test('the worker names the very bytes that stand beside it', () => {
  expect(worker).toContain(createHash('sha256').update(pack).digest('hex'));
  expect(worker).toContain(`bytes:${pack.length}`);
});

test('the page says how much is fetched, and how much is kept', () => {
  const page = pages.find(({ url }) => url === '/hors-ligne/');
  expect(page?.html).toContain(`${sizeInWords(pack.length)} à télécharger`);
  expect(page?.html).toContain(`Il prend ${sizeInWords(room)}.`);
});

test('all that kept pages need is kept; only what the page names is left to the host', () => {
  const left = new Set<string>();
  for (const page of pages.filter(({ file }) => keptType(file) !== undefined))
    for (const element of page.elements)
      for (const name of ['href', 'src', 'action']) {
        const address = attribute(element, name);
        if (address === undefined || /^[a-z]+:/i.test(address)) continue;
        const target = new URL(address, `https://exemple.be${page.url}`).pathname.slice(1);
        if (!kept.has(target)) left.add(target);
      }
  expect(
    [...left].filter(
      (target) =>
        !/^imprimer\/.|\/gros-caracteres\/$|^diagnostic\/[^/]+\/profil\/|\.(?:docx|pdf|bib|ris|json|txt)$|^carnet-hors-connexion\.html$/.test(
          target,
        ),
    ),
  ).toEqual([]);
  expect(kept.size).toBe(files.filter((file) => keptType(file) !== undefined).length);
  for (const entry of pages.filter(isEntryPage)) expect(kept).toContain(addressOf(entry.file));
  expect(kept).toContain(NOT_KEPT);
});

test('every page leads to « Hors ligne »', () => {
  const without = pages.filter(
    (page) =>
      !/^\/(?:404|carnet-hors-connexion)\.html$/.test(page.url) &&
      !named(page, 'a').some((link) => textOf(link).trim() === 'Hors ligne'),
  );
  expect(without.map(({ url }) => url)).toEqual([]);
});
