import { CACHE, HASHED_FOLDERS, type Header, securityHeaders, TRANSPORT } from './headers.ts';
import { type Hosting, preamble } from './hosting.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers`, as Netlify and Cloudflare Pages read it (https://developers.cloudflare.com/pages/configuration/headers/).
 * Pages get no rule for their cache: both hosts ask for them again by themselves, and would join two values into one.
 */
export const netlifyHeaders = ({ policy }: Hosting): string =>
  `${[
    preamble('Netlify et Cloudflare Pages'),
    rule('/*', [...securityHeaders(policy), TRANSPORT]),
    ...HASHED_FOLDERS.map((folder) => rule(`/${folder}/*`, [CACHE.hashed])),
  ].join('\n\n')}\n`;
