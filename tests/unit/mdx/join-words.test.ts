import { describe, expect, it } from 'vitest';
import { html } from './rendered.ts';

describe('words alone on a line', () => {
  it('run in one paragraph, as they were written', () => {
    expect(html('<Norme id="deconnexion-2018" /> <Source id="loi-2018" />')).toMatch(
      /^<p><a href="[^"]+">[^<]+<\/a>_<a class="appel"[^>]*>\[1\]<\/a><\/p>$/,
    );
  });

  it('keep a mark, its source and its note together', () => {
    const marked = html(
      '<AVerifier certitude="probable" pourquoi="Lire.">Un droit.</AVerifier> <Source id="loi-2018" />',
    );
    expect(marked.match(/<p>/g)).toHaveLength(1);
    expect(marked).toMatch(/\[1\]<\/a> <span class="note"/);
  });

  it('stay apart on lines apart', () => {
    const apart = html('<Case>Un</Case>\n\n<Case>Deux</Case>');
    expect(apart.match(/<p>/g)).toHaveLength(2);
  });

  it('are joined inside a list and a box too', () => {
    const nested = html(
      '<Encadre titre="Titre">\n\n- <Norme id="deconnexion-2018" /> <Source id="loi-2018" />\n\n</Encadre>',
    );
    expect(nested).not.toContain('</p><p>');
    expect(nested).toMatch(/<li><a href="[^"]+">[^<]+<\/a>_<a class="appel"/);
  });

  it('leave a line to fill in a block of its own', () => {
    expect(html('<ARemplir libelle="Nom" />')).toMatch(/^<p class="a-remplir">/);
  });
});
