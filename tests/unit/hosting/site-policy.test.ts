import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policiesIn, readPolicy, sitePolicy } from '../../../src/hosting/site-policy.ts';
import { withPolicy } from '../../../src/integrations/content-policy.ts';

const source = fc.constantFrom("'self'", "'none'", "'wasm-unsafe-eval'", 'data:', 'blob:', "'sha256-a+/='");
const directive = fc.constantFrom(
  'default-src',
  'img-src',
  'script-src',
  'style-src',
  'connect-src',
  'base-uri',
);
const policy = fc.dictionary(directive, fc.array(source, { minLength: 1, maxLength: 3 })).map((read) =>
  Object.entries(read)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; '),
);

describe('sitePolicy', () => {
  it('allows whatever a page allows itself, in every directive that it holds', () => {
    fc.assert(
      fc.property(fc.array(policy), (pages) => {
        const site = readPolicy(sitePolicy(pages));
        for (const [name, sources] of pages.flatMap((page) => [...readPolicy(page)]))
          for (const needed of site.has(name) ? sources : []) expect(site.get(name)).toContain(needed);
      }),
    );
  });

  it('is the same whatever the order and the number of the pages', () => {
    fc.assert(
      fc.property(fc.array(policy), (pages) => {
        expect(sitePolicy([...pages, ...pages].reverse())).toBe(sitePolicy(pages));
      }),
    );
  });

  it('allows no page to be framed, nor its base to be moved', () => {
    const site = readPolicy(sitePolicy([]));
    for (const closed of ['frame-ancestors', 'base-uri', 'object-src', 'frame-src'])
      expect(site.get(closed), closed).toEqual([]);
    expect(site.get('script-src')).toEqual(["'self'"]);
  });

  it('leaves styles to the pages, whose hashes change with each release', () => {
    expect(sitePolicy(["style-src 'sha256-a'"])).toBe(sitePolicy([]));
    expect(sitePolicy([])).not.toMatch(/style-src|default-src/);
  });
});

describe('policiesIn', () => {
  it('finds the policy that the build wrote in a page', () => {
    const html = withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>', '/index.html');
    const [found = ''] = policiesIn(html);
    expect(readPolicy(found).get('style-src')).toHaveLength(1);
    expect(policiesIn('<head><meta charset="utf-8"></head>')).toEqual([]);
  });
});
