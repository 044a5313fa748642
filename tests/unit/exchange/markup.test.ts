import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { escapeMarkup, jsonInPage, markup } from '../../../src/exchange/markup.ts';
import { hostileText } from './hostile.ts';
import { only, readXml } from './read-xml.ts';
import { asXmlSays } from './same-text.ts';

it('a text between tags, or in an attribute, is read as it was', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const read = readXml(markup`<a b="${text}">${text}</a>`.toString());
      expect(read.children).toEqual([]);
      expect(asXmlSays(read.text)).toBe(asXmlSays(text));
      expect(asXmlSays(read.attributes['b'] ?? '')).toBe(asXmlSays(text));
    }),
  );
});

it('markup in markup is not escaped again, and nothing is nothing', () => {
  const items = ['<', '&'].map((text) => markup`<i>${text}</i>`);
  expect(markup`<a>${items}${undefined}${items[0]}</a>`.toString()).toBe(
    '<a><i>&lt;</i><i>&amp;</i><i>&lt;</i></a>',
  );
});

it('a text that looks like a piece of markup is text', () => {
  expect(only(readXml(markup`<a><b>${'<c/>'}</b></a>`.toString()), 'b').text).toBe('<c/>');
  expect(escapeMarkup(escapeMarkup('<'))).toBe('&amp;lt;');
});

it('data in a page never end their element, and say the same', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const json = jsonInPage({ text });
      const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script>`);
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
