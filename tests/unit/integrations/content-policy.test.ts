import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from '../../../src/integrations/content-policy.ts';

const PAGE = '/conseils/x/index.html';
const sha = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

describe('policyFor', () => {
  it('allows a reading page its own style, and no script at all', () => {
    const policy = policyFor('<style>a{}</style><p>x</p>', PAGE);
    expect(policy).toContain(`style-src ${sha('a{}')}`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|connect-src|unsafe/);
  });

  it('allows a page with an island its own scripts, and no connection', () => {
    const policy = policyFor('<script type="module" src="/a.js"></script>', '/diagnostic/index.html');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/connect-src|unsafe/);
  });

  it('does not take a block of data for a script', () => {
    expect(policyFor('<script type="application/json">{}</script>', PAGE)).not.toContain('script-src');
  });

  it('allows WebAssembly where the search runs, and only there', () => {
    const html = '<script type="module" src="/a.js"></script>';
    expect(policyFor(html, '/chercher/index.html')).toContain("'wasm-unsafe-eval'");
    expect(policyFor(html, PAGE)).not.toContain('wasm');
  });

  it('allows the selection to read pages of its own origin, and nothing more', () => {
    const policy = policyFor('<script type="module" src="/a.js"></script>', '/imprimer/selection/index.html');
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/wasm|worker-src|unsafe/);
  });

  it('names each style once', () => {
    expect(policyFor('<style>a{}</style><style>a{}</style>', PAGE).split(sha('a{}'))).toHaveLength(2);
  });
});

describe('withPolicy', () => {
  it('puts the policy before anything that it rules', () => {
    const html = withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>', PAGE);
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(html.indexOf('charset'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });
});
