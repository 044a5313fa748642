import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeAddress, relativeHtml } from '../../../src/integrations/relative-html.ts';

const name = fc.constantFrom('a', 'b', 'conseils', 'se-deconnecter', '_astro', 'x.css');
const folder = fc.array(name, { maxLength: 4 }).map((parts) => parts.map((part) => `/${part}`).join(''));
const page = folder.map((path) => `${path}/index.html`);
const rest = fc.constantFrom('', '#ancre', '?q=a/b', '?q=/c#d', '#/x');
const address = fc
  .tuple(folder, fc.constantFrom('/', '/index.html', '/favicon.svg', '/a'), rest)
  .map((parts) => parts.join(''));

describe('relativeAddress', () => {
  it.each([
    ['/index.html', '/', './'],
    ['/a/index.html', '/', '../'],
    ['/a/index.html', '/a/', './'],
    ['/a/index.html', '/a/#x', './#x'],
    ['/a/index.html', '/a/b/', 'b/'],
    ['/a/b/index.html', '/a/c/', '../c/'],
    ['/a/index.html', '/_astro/x.css?v=1', '../_astro/x.css?v=1'],
  ])('from %s to %s', (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
  });

  it.each(['', '/a/b'])('leads to the same place when the site stands at « %s/ »', (root) => {
    fc.assert(
      fc.property(page, address, (from, to) => {
        const relative = relativeAddress(from, to);
        expect(relative).not.toMatch(/^\//);
        const site = `https://example.org${root}`;
        expect(new URL(relative, `${site}${from}`).href).toBe(new URL(`${site}${to}`).href);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('relativeHtml', () => {
  const at = (html: string) => relativeHtml(html, '/a/b/index.html');

  it('rewrites every internal address, and nothing else', () => {
    expect(
      at(
        '<!doctype html>\n<link rel="stylesheet" href="/x.css"><body  class=c><a href=/a/>A</a><img src="/i.svg" alt="/a/">' +
          `<form action='/recherche/'><p data-racine="/" title="/a/">é &amp; /a/</p></form><script>x="/a/"</script>`,
      ),
    ).toBe(
      '<!doctype html>\n<link rel="stylesheet" href="../../x.css"><body  class=c><a href="../">A</a><img src="../../i.svg" alt="/a/">' +
        `<form action="../../recherche/"><p data-racine="../../" title="/a/">é &amp; /a/</p></form><script>x="/a/"</script>`,
    );
  });

  it.each([
    '<a href="https://example.org/">A</a>',
    '<a href="//example.org/">A</a>',
    '<a href="#x">A</a>',
    '<a href="b/">A</a>',
    '<a href="mailto:a@example.org">A</a>',
    '<p>/a/</p>',
    '',
  ])('leaves %s', (html) => {
    expect(at(html)).toBe(html);
  });

  it('keeps entities and quotes safe', () => {
    expect(at('<a href="/c/?x=1&amp;y=&quot;2">A</a>')).toBe('<a href="../../c/?x=1&amp;y=&quot;2">A</a>');
  });

  it('gives the page that a host shows at any depth addresses from the root of the host', () => {
    const html = '<a href="/a/">A</a><a href="../">B</a>';
    expect(relativeHtml(html, '/404.html')).toBe(html);
    expect(relativeHtml(html, '/404.html', '/x/y/')).toBe('<a href="/x/y/a/">A</a><a href="../">B</a>');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(page, fc.array(address), (from, targets) => {
        const html = targets.map((to) => `<a href="${to}">x</a>`).join('\n');
        const once = relativeHtml(html, from);
        expect(relativeHtml(once, from)).toBe(once);
      }),
    );
  });
});
