import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { slugger } from '../../../src/mdx/slugs.ts';
import { toHtml } from '../../../src/mdx/to-html.ts';
import { edited, linesWith, PARAGRAPH } from '../carnet/gate.ts';
import { CONSEIL } from '../carnet/sample-content.ts';
import { html, sampleCarnet, sampleEntry } from './rendered.ts';

const definition =
  '<span class="note" id="terme-deconnexion" role="note"><b>Déconnexion</b> Ne plus répondre en dehors de ses heures.</span>';

describe('each word of the vocabulary', () => {
  it.each([
    [
      'EnBref',
      '<EnBref>\nNon.\n</EnBref>',
      '<div class="en-bref"><h2 id="en-bref">En bref</h2><p>Non.</p></div>',
    ],
    [
      'Encadre',
      '<Encadre titre="Un exemple">\n\nTexte.\n\n</Encadre>',
      '<div class="encadre"><p class="encadre-titre">Un exemple</p><p>Texte.</p></div>',
    ],
    [
      'Encadre, attention',
      '<Encadre titre="Danger" genre="attention">Texte.</Encadre>',
      '<div class="encadre attention"><p class="encadre-titre">Attention_: Danger</p><p>Texte.</p></div>',
    ],
    [
      'Etapes',
      '<Etapes durees="5, 10">\n\n1. Écrire.\n2. Relire.\n\n</Etapes>',
      '<ol class="etapes">\n<li><span class="duree">5_min</span> Écrire.</li>\n<li><span class="duree">10_min</span> Relire.</li>\n</ol>',
    ],
    [
      'LettreModele',
      '<LettreModele titre="Une lettre">\n\nMadame,\n\n</LettreModele>',
      '<div class="lettre"><p class="encadre-titre">Une lettre</p><p>Madame,</p></div>',
    ],
    [
      'Terme',
      'Le <Terme id="deconnexion">droit</Terme>.',
      `<p>Le <a class="terme" href="#terme-deconnexion">droit</a>. ${definition}</p>`,
    ],
    [
      'AVerifier',
      '<AVerifier certitude="probable" pourquoi="relire">Oui</AVerifier>.',
      '<p><span class="doute probable">Oui</span><a class="appel" href="#doute-1">_[probable]</a>. <span class="note" id="doute-1" role="note"><b>Probable</b> relire</span></p>',
    ],
    ['Case', '- <Case>Relu</Case>', '<ul>\n<li class="a-cocher case">Relu</li>\n</ul>'],
    [
      'Source',
      'Oui <Source id="loi-2018" passage="B.2" />.',
      '<p>Oui_<a class="appel" href="#source-1" aria-label="source_1, B.2">[1, B.2]</a>.</p>',
    ],
    [
      'Norme',
      '<Norme id="deconnexion-2018" />',
      '<p><a href="/normes/#deconnexion-2018">Loi sur la déconnexion</a></p>',
    ],
    [
      'Contact',
      'Le <Contact id="urgence-112" />.',
      '<p>Le <a href="/contacts/#urgence-112">Urgences</a><span>_: </span><a href="tel:112">112</a>. <span class="note" id="contact-urgence-112" role="note"><b>Urgences</b> une vie est en danger. Vérifié sur copie archivée le 1er_novembre_2026.</span></p>',
    ],
    [
      'Fiche',
      'Voir <Fiche id="outils/carte-d-acces" />.',
      '<p>Voir <a href="/outils/carte-d-acces/">Carte d’accès</a>.</p>',
    ],
    [
      'ARemplir',
      '<ARemplir libelle="Nom" lignes="2" />',
      '<p class="a-remplir long">Nom<span class="ligne"></span></p>',
    ],
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

describe('notes', () => {
  it('stand at the end of the paragraph that calls them, once a page', () => {
    const term = '<Terme id="deconnexion">droit</Terme>';
    const link = '<a class="terme" href="#terme-deconnexion">droit</a>';
    expect(html(`Un ${term}, deux ${term}.\n\nTrois ${term}.`)).toBe(
      `<p>Un ${link}, deux ${link}. ${definition}</p>\n<p>Trois ${link}.</p>`,
    );
  });

  it('never part a sentence from the list in which it ends', () => {
    const link = '<a class="terme" href="#terme-deconnexion">droit</a>';
    const opening = 'Le <Terme id="deconnexion">droit</Terme> tient en deux mots\u00a0:';
    expect(html(`${opening}\n- ne rien lire\n- ne rien dire\n\nEnsuite.`)).toBe(
      `<p>Le ${link} tient en deux mots_:</p>\n<ul>\n<li>ne rien lire</li>\n<li>ne rien dire</li>\n</ul>\n<p> ${definition}</p>\n<p>Ensuite.</p>`,
    );
    expect(html(`${opening}\n\n<Etapes>\n\n1. Lire.\n\n</Etapes>`)).toContain(`mots_: ${definition}</p>`);
  });

  it('are numbered when they are doubts', () => {
    const doubt = '<AVerifier certitude="a_verifier" pourquoi="x">a</AVerifier>';
    expect(html(`Si ${doubt} ${doubt}`).match(/id="doute-\d"|href="#doute-\d"/g)).toEqual([
      'href="#doute-1"',
      'href="#doute-2"',
      'id="doute-1"',
      'id="doute-2"',
    ]);
  });

  it.each([
    ['a list', '- Un <Terme id="deconnexion">droit</Terme>\n- deux'],
    ['a table', '| a |\n| - |\n| <Terme id="deconnexion">droit</Terme> |'],
    ['a heading with nothing after', '## Le <Terme id="deconnexion">droit</Terme>'],
    ['a tag alone on its line', '<Terme id="deconnexion">droit</Terme>'],
    ['a summary', '<EnBref>\nLe <Terme id="deconnexion">droit</Terme>.\n</EnBref>'],
  ])('are given in %s', (_name, body) => {
    expect(html(body).split(definition)).toHaveLength(2);
  });
});

describe('headings and tables', () => {
  const ids = (body: string) => [...html(body).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);

  it('gives each heading an address of its own, which no other part of the page has', () => {
    expect(ids('## Faire\n\n## Faire\n\n### Faire 2\n\n## Œuvrer à l’été')).toEqual([
      'faire',
      'faire-2',
      'faire-2-2',
      'oeuvrer-a-l-ete',
    ]);
    expect(ids('## En bref\n\n## Sources\n\n## Source 1\n\n## Terme deconnexion\n\n## ?')).toEqual([
      'en-bref-2',
      'sources-2',
      'partie-source-1',
      'partie-terme-deconnexion',
      'partie',
    ]);
  });

  it('never gives an address twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'a 2', 'a-2', 'A', 'é', 'e', '!', 'partie', 'a 2 2')),
        (titles) => {
          const given = titles.map(slugger());
          expect(new Set(given).size).toBe(titles.length);
          for (const id of given) expect(id).toMatch(/^[a-z0-9-]+$/);
        },
      ),
    );
  });

  it('says what each column of a table holds', () => {
    expect(html('| a | b |\n| --- | --: |\n| 1 | **2** |').replaceAll('\n', '')).toBe(
      '<section class="tableau" tabindex="0" aria-label="Tableau_: a, b"><table><thead><tr><th scope="col">a</th><th scope="col" class="vers-droite">b</th></tr></thead><tbody><tr><td>1</td><td class="vers-droite"><strong>2</strong></td></tr></tbody></table></section>',
    );
  });
});

/** What a browser would run or fetch in a fragment, as it reads it. */
function dangers(fragment: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      if (['script', 'img', 'iframe', 'style', 'object', 'form'].includes(node.tagName))
        found.push(node.tagName);
      for (const { name, value } of node.attrs)
        if (
          /^(?:on|src|style)/.test(name) ||
          (name === 'href' && !/^(?:https?:\/\/|[/#]|tel:|mailto:)/.test(value))
        )
          found.push(`${name}=${value}`);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(fragment));
  return found;
}

describe('hostile content', () => {
  it('shows tags that are typed as text', () => {
    expect(html('&lt;script>alert(1)&lt;/script> \\<b>')).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script> &#x3C;b></p>',
    );
  });

  it('keeps attributes in their place', () => {
    const attack = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;';
    for (const body of [
      `<Encadre titre="${attack}">\n\nx\n\n</Encadre>`,
      `<AVerifier certitude="probable" pourquoi="${attack}">a</AVerifier>`,
      `<Source id="loi-2018" passage="${attack}" />`,
      `<ARemplir libelle="${attack}" />`,
      `[a](https://example.org/?${attack} "${attack}")`,
      `| ${attack} |\n| - |\n| b |`,
    ])
      expect(dangers(html(body))).toEqual([]);
  });

  it('makes no active markup of any text that the gate lets through', () => {
    const shard = fc.oneof(
      fc.constantFrom(
        '<script>',
        '&lt;script>',
        '<img src=x>',
        '"',
        '&quot;',
        "'",
        '[a](',
        'javascript:x',
        ')',
        '{x}',
        '<!--',
        '\\<',
        '`',
      ),
      fc.constantFrom(
        '<Case>',
        '</Case>',
        '<Encadre titre="',
        '">',
        'onload="x"',
        '\n\n',
        'data:text/html,x',
        '| a |\n| - |\n',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 8 }), (shards) => {
        const text = shards.join('');
        if (linesWith({ [CONSEIL]: edited(CONSEIL, PARAGRAPH, text) }).length > 0) return;
        const parsed = parseMdx('x', text);
        if (!('tree' in parsed)) return;
        const made = toHtml(parsed.tree, sampleCarnet(), sampleEntry());
        expect(dangers(made)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
