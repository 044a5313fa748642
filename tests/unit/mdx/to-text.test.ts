import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visit } from '../../../src/mdx/tree.ts';
import { plain, treeOf } from './rendered.ts';

describe('toText', () => {
  it.each([
    ['<EnBref>\nNon.\n</EnBref>\n\n## Faire\n\nUn **mot**.', 'Non.\n\nFaire\n\nUn mot.'],
    ['<Encadre titre="Un exemple">\n\nTexte.\n\n</Encadre>', 'Un exemple\n\nTexte.'],
    ['<LettreModele titre="Une lettre">\n\nMadame,\n\n</LettreModele>', 'Une lettre\n\nMadame,'],
    ['<Etapes>\n\n1. Écrire.\n2. Relire.\n\n</Etapes>', '- Écrire.\n- Relire.'],
    ['Le <Terme id="deconnexion">droit</Terme>.', 'Le droit.'],
    ['<AVerifier certitude="probable" pourquoi="x">Oui</AVerifier>.', 'Oui [probable].'],
    ['<AVerifier certitude="a_verifier" pourquoi="x">\nOui\n</AVerifier>', 'Oui [à vérifier]'],
    ['- <Case>Relu</Case>\n- autre', '- ☐ Relu\n- autre'],
    ['C’est écrit <Source id="loi-2018" />. Oui.', 'C’est écrit. Oui.'],
    ['C’est écrit <Source id="loi-2018" /> ici.', 'C’est écrit ici.'],
    [
      'Voir <Norme id="deconnexion-2018" /> et <Fiche id="outils/carte-d-acces" />.',
      'Voir Loi sur la déconnexion et Carte d’accès.',
    ],
    ['<Contact id="urgence-112" />', 'Urgences : 112'],
    ['<ARemplir libelle="Nom" lignes="3" />', 'Nom ………………'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['a  \nb', 'a\nb'],
    ['> Une citation.', 'Une citation.'],
  ])('%j', (body, expected) => {
    expect(plain(body)).toBe(expected);
  });

  const word = fc.constantFrom('mot', 'été', 'l’un', 'deux.', '(trois)', '4,5', '100 %', 'fin');
  const inline = fc.oneof(
    word,
    word.map((text) => `**${text}**`),
    word.map((text) => `*${text}*`),
    word.map((text) => `[${text} dit](/a-propos/)`),
    word.map((text) => `<Terme id="deconnexion">${text}</Terme>`),
    word.map((text) => `<AVerifier certitude="probable" pourquoi="x">${text}</AVerifier>`),
    fc.constant('<Source id="loi-2018" />'),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => `x ${parts.join(' ')}`);
  const block = fc.oneof(
    line,
    line.map((text) => `## ${text}`),
    line.map((text) => `> ${text}`),
    fc.tuple(line, line).map(([a, b]) => `- ${a}\n- ${b}\n  - ${a}`),
    fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| - | - |\n| ${b} | ${a} |`),
    line.map((text) => `<Encadre titre="t">\n\n${text}\n\n</Encadre>`),
    line.map((text) => `<Etapes>\n\n1. ${text}\n2. ${text}\n\n</Etapes>`),
    line.map((text) => `- <Case>${text.replaceAll(/<\/?AVerifier[^>]*>|<\/?Terme[^>]*>/g, '')}</Case>`),
  );

  it('loses no word, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const body = blocks.join('\n\n');
        const words: string[] = [];
        visit(treeOf(body), (node) => {
          if (node.type === 'text') words.push(...node.value.split(/\s+/).filter(Boolean));
        });
        const text = plain(body);
        let from = 0;
        for (const wanted of words) {
          const found = text.indexOf(wanted, from);
          expect(found, `« ${wanted} » in ${text}`).toBeGreaterThanOrEqual(from);
          from = found + wanted.length;
        }
      }),
      { numRuns: 500 },
    );
  });
});
