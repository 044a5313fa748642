import { createHash } from 'node:crypto';

/** Pages on which Pagefind runs: it compiles WebAssembly, in a worker when it can. */
const SEARCHING: ReadonlySet<string> = new Set(['/chercher/index.html']);

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a page, from what the page holds: nothing that it does not use is allowed
 * (https://www.w3.org/TR/CSP3/). `frame-ancestors` cannot stand in a page; hosts give it as a header.
 */
export function policyFor(html: string, page: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hash(css));
  const scripted = /<script[^>]* src="/.test(html);
  const searching = SEARCHING.has(page);
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    `style-src ${styles.length > 0 ? [...new Set(styles)].join(' ') : "'none'"}`,
    ...(scripted ? [`script-src 'self'${searching ? " 'wasm-unsafe-eval'" : ''}`] : []),
    ...(searching ? ["connect-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A page that carries its policy, right after its encoding, before anything that the policy rules. */
export function withPolicy(html: string, page: string): string {
  return html.replace(
    '<meta charset="utf-8">',
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyFor(html, page)}">`,
  );
}
