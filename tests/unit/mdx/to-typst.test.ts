import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { toTypst } from '../../../src/mdx/to-typst.ts';
import { vocabulary } from '../../../src/mdx/vocabulary.ts';
import { sampleCarnet, sampleEntry, treeOf } from './rendered.ts';

const typst = (body: string, as: 'text' | 'form' = 'text'): string =>
  toTypst(treeOf(body), sampleCarnet(), sampleEntry(), { as });

test('Markdown becomes calls and plain words', () => {
  expect(typst('Un *mot*, **deux**.')).toBe('Un #emph[mot];, #strong[deux];.');
  expect(typst('## Faire\n\n- un\n- deux')).toBe('#intertitre(niveau: 3)[Faire];\n\n#list[un][deux];');
  expect(typst('3. trois\n4. quatre')).toBe('#enum(start: 3)[trois][quatre];');
  expect(typst('> dit')).toBe('#quote(block: true)[dit];');
});

test('a link outside shows its address; a link inside leads to a place of the book', () => {
  expect(typst('[Le site](https://a.be/b)')).toBe('#lien(adresse: "https://a.be/b")[Le site];');
  expect(typst('[À propos](/a-propos/)')).toBe('#renvoi(cible: "a-propos")[À propos];');
});

test('a table tells its sides and how wide its columns are', () => {
  const table = '| Un critère assez long pour prendre de la place | oui |\n|---|--:|\n| a | b |';
  expect(typst(table)).toContain('#tableau(cotes: ("left", "right",), parts: (2, 0,), deborde: true)');
});

test('a term is called once with its definition, and is found by the index', () => {
  const written = typst(
    'Le <Terme id="deconnexion">droit</Terme>, ce <Terme id="deconnexion">droit</Terme>.',
  );
  expect(written.match(/#terme\(cible: "glossaire\/#deconnexion"\)\[droit\];/g)).toHaveLength(2);
  expect(written.match(/#note\[/g)).toHaveLength(1);
});

test('a source is called by its number in the entry, with its passage, and never starts a line', () => {
  expect(typst('Dit <Source id="loi-2018" passage="art. 16" />.')).toBe(
    'Dit~#appel(fiche: "conseils/se-deconnecter", numero: 1, passage: "art. 16");.',
  );
});

test('a doubt keeps its words, its mark, and what would settle it', () => {
  const written = typst('<AVerifier certitude="a_verifier" pourquoi="Lire la loi.">Un fait</AVerifier>');
  expect(written).toBe(
    '#doute(certitude: "a_verifier", mot: "à\u00a0vérifier")[Un fait];#note[#strong[À vérifier]; Lire la loi.];',
  );
});

test('norms, contacts and entries lead to their place', () => {
  expect(typst('Voir <Norme id="deconnexion-2018" />.')).toContain(
    '#vers(cible: "normes/#deconnexion-2018")[',
  );
  expect(typst('Voir <Fiche id="outils/carte-d-acces" />.')).toContain(
    '#vers(cible: "outils/carte-d-acces")[',
  );
  expect(typst('Appeler <Contact id="urgence-112" />.')).toContain('joindre: "112"');
});

test('a form has no calls and no notes, and boxes need no dash', () => {
  const written = typst(
    'Le <Terme id="deconnexion">droit</Terme> <Source id="loi-2018" />\n\n- <Case>oui</Case>\n- <Case>non</Case>\n\n<ARemplir lignes="2" libelle="Nom" />',
    'form',
  );
  expect(written).not.toMatch(/#appel|#note|#terme/);
  expect(written).toContain('#liste-a-cocher[#case-a-cocher[oui];][#case-a-cocher[non];];');
  expect(written).toContain('#a-remplir(libelle: "Nom", lignes: 2, seul: true);');
});

test('the sheets of a form start on a new page, the first excepted', () => {
  const written = typst('### Page 1 – le récit\n\na\n\n### Page 2 – le reste\n\nb', 'form');
  expect(written.match(/#colbreak\(weak: true\)\n#intertitre\(niveau: 4\)\[Page 2/g)).toHaveLength(1);
  expect(written.match(/#colbreak/g)).toHaveLength(1);
});

test('steps keep their minutes, frames their title, letters their lines', () => {
  expect(typst('<Etapes durees="5, 10">\n\n1. a\n2. b\n\n</Etapes>')).toBe(
    '#etapes(durees: ("5", "10",))[a][b];',
  );
  expect(typst('<Encadre titre="Danger" genre="attention">\n\nNon.\n\n</Encadre>')).toBe(
    '#encadre(titre: "Danger", attention: true)[Non.];',
  );
  expect(typst('<LettreModele titre="Lettre">\n\nMadame,\n\n</LettreModele>')).toBe(
    '#lettre-modele(titre: "Lettre")[Madame,];',
  );
  expect(typst('<EnBref>\nNon.\n</EnBref>')).toBe('#en-bref(niveau: 3)[Non.];');
});

test('what has no equivalent stops the book, with its name and that of the entry', () => {
  const unknown = { type: 'mdxJsxFlowElement', name: 'Video', attributes: [], children: [] };
  const render = (node: object) => () =>
    toTypst({ type: 'root', children: [node] } as unknown as Root, sampleCarnet(), sampleEntry());
  expect(render(unknown)).toThrow(
    /<Video> n’a pas d’équivalent dans le livre \(fiche conseils\/se-deconnecter\)/,
  );
  expect(render({ type: 'thematicBreak' })).toThrow(/« thematicBreak » n’a pas d’équivalent/);
  expect(render({ ...unknown, name: 'constructor' })).toThrow(/<constructor>/);
});

test('every word of the vocabulary is tried here', () => {
  const tried = [
    'EnBref',
    'Encadre',
    'Etapes',
    'LettreModele',
    'Terme',
    'AVerifier',
    'Case',
    'Source',
    'Norme',
    'Contact',
    'Fiche',
    'ARemplir',
  ];
  expect(Object.keys(vocabulary).toSorted()).toEqual(tried.toSorted());
});
