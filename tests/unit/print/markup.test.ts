import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup, without, writeMarkup } from '../../../src/print/markup.ts';
import { leaf } from './generated.ts';

describe('markup', () => {
  it('writes what it has read, to the sign', () => {
    fc.assert(
      fc.property(leaf, ({ html }) => {
        expect(writeMarkup(readMarkup(html))).toBe(html);
      }),
    );
  });

  it('keeps what an attribute holds, signs of markup included', () => {
    const html = '<a title="1 < 2 > 0 &quot;x&quot;" hidden href="?a=1&amp;b=2">x</a>';
    expect(writeMarkup(readMarkup(html))).toBe(html);
  });

  it('drops comments, which nobody reads', () => {
    expect(writeMarkup(readMarkup('a<!-- <b> -->c'))).toBe('ac');
  });

  it.for(['1 < 2', "<a href='x'>x</a>", '<a href=x>x</a>', '<a href="x>x</a>', '<'])(
    'refuses what no serializer writes: %s',
    (html) => {
      expect(() => readMarkup(html)).toThrow(/cannot be read/);
    },
  );

  it('takes an element out with all that it holds, those of its own name included', () => {
    const html = '<p>a</p><div hidden><div>b<br></div><div>c</div></div><p>d</p><br hidden>e';
    const left = without(readMarkup(html), ({ attributes }) => attributes.has('hidden'));
    expect(writeMarkup(left)).toBe('<p>a</p><p>d</p>e');
  });
});
