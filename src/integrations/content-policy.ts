import { createHash } from 'node:crypto';

/** What a page does beside showing itself. */
type Use = 'fetch' | 'worker' | 'wasm' | 'manifest';

/** The pages that do more, by their file; all others may not. */
const USES: Readonly<Record<string, readonly Use[]>> = {
  // Pagefind reads its index and compiles WebAssembly.
  '/chercher/index.html': ['fetch', 'wasm'],
  // A selection is composed from the pages of its entries.
  '/imprimer/selection/index.html': ['fetch'],
  // The worker that keeps the carnet is registered here, and nowhere else; once it is kept, the carnet can be installed.
  '/hors-ligne/index.html': ['worker', 'manifest'],
};

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a page, from what the page holds: nothing that it does not use is allowed
 * (https://www.w3.org/TR/CSP3/). `frame-ancestors` cannot stand in a page; hosts give it as a header.
 */
export function policyFor(html: string, page: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hash(css));
  const scripted = /<script[^>]* src="/.test(html);
  const does = (use: Use) => USES[page]?.includes(use) ?? false;
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    `style-src ${styles.length > 0 ? [...new Set(styles)].join(' ') : "'none'"}`,
    ...(scripted ? [`script-src 'self'${does('wasm') ? " 'wasm-unsafe-eval'" : ''}`] : []),
    ...(does('manifest') ? ["manifest-src 'self'"] : []),
    ...(does('fetch') ? ["connect-src 'self'"] : []),
    ...(does('worker') ? ["worker-src 'self'"] : []),
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
