import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies, firstLost, wordsIn } from './bodies.ts';
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

  it('loses no word, and keeps their order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(firstLost(wordsIn(treeOf(body)), plain(body))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
