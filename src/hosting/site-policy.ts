/**
 * What the header allows on any page, before the pages have their say. Styles are left to the policy that stands in each page: they
 * are allowed by hash, and a host that keeps last year's settings would refuse those of this year's pages.
 */
const FLOOR: Readonly<Record<string, readonly string[]>> = {
  'base-uri': [],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': [],
  'frame-src': [],
  'img-src': ["'self'", 'data:'],
  'manifest-src': ["'self'"],
  'media-src': [],
  'object-src': [],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
};

const NONE = "'none'";

/** The directives of a policy and their sources; `'none'` is the absence of any. */
export function readPolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources.filter((source) => source !== NONE)]),
  );
}

/** The policies that stand in the pages themselves. */
export function policiesIn(html: string): string[] {
  const metas = html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g);
  return [...metas].map(([, policy = '']) => policy);
}

/**
 * The policy that a host gives with every page, from those of the pages. A browser applies both, so this one allows whatever some page
 * needs; it adds what a page cannot say for itself, `frame-ancestors` (https://www.w3.org/TR/CSP3/#meta-element).
 */
export function sitePolicy(pagePolicies: readonly string[]): string {
  const read = [...new Set(pagePolicies)].sort().map(readPolicy);
  return Object.entries(FLOOR)
    .map(([directive, floor]) => {
      const needed = read.flatMap((page) => page.get(directive) ?? []);
      const sources = [...new Set([...floor, ...needed])];
      return `${directive} ${sources.length > 0 ? sources.join(' ') : NONE}`;
    })
    .join('; ');
}
