import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNPRINTABLE } from '../../../src/typography/unprintable.ts';
import { coreProperties } from '../../../src/word/core-properties.ts';
import { hostileText } from '../exchange/hostile.ts';
import { all, only, readXml } from '../exchange/read-xml.ts';
import { asXmlSays } from '../exchange/same-text.ts';
import { fileOf, partOf } from './made.ts';

it('what a document says of itself is read as it was written', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const about = readXml(coreProperties({ titre: text, resume: text, auteur: text, date: '2026-11-23' }));
      for (const name of ['dc:title', 'dc:description', 'dc:creator', 'cp:lastModifiedBy'])
        expect(asXmlSays(only(about, name).text)).toBe(asXmlSays(text));
    }),
  );
});

it('a text of the body is read as it was written, and is nothing but text', async () => {
  // The gate lets no other sign into a body.
  const passed = hostileText.filter((text) => !UNPRINTABLE.test(text) && !/\s{2}|[\t\n\r]/.test(text));
  await fc.assert(
    fc.asyncProperty(passed, async (value) => {
      const file = await fileOf({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      });
      const said = all(readXml(partOf(file, 'word/document.xml')), 'w:t').map(({ text }) => text);
      expect(said.join('')).toContain(value);
    }),
    { numRuns: 50 },
  );
});
