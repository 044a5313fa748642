import { describe, expect, it } from 'vitest';
import { casesIn, edited, linesWith, proved, said } from './gate.ts';
import { sample } from './sample-content.ts';

const CRITERES = 'content/diagnostic/criteres.yaml';
const SCENARIOS = 'content/diagnostic/scenarios.yaml';

/** Words, shapes and lists of which the result is made. */
const words = `
  oui: "Oui", ⇒ oui: "Non",
    → reponses.oui : « Non » se lirait à l’envers : ce n’est pas une façon de dire « oui »
  oui: "Oui", partie: "En partie" ⇒ oui: "En partie", partie: "Oui"
    → reponses.partie : « Oui » se lirait à l’envers : ce n’est pas une façon de dire « partie »
  partie: "En partie", non: "Non", nsp: "Je ne sais pas" ⇒ partie: "Je ne sais pas", non: "Non", nsp: "En partie"
    → reponses.nsp : « En partie » se lirait à l’envers : ce n’est pas une façon de dire « nsp »
  reponses: { partie: "Oui, mais plus tard" } ⇒ reponses: { partie: "Oui", non: "Oui, plus tard" }
    → criteres.N.textes.personne.reponses.partie : « Oui » se lirait à l’envers : ce n’est pas une façon de dire « partie »
    → criteres.N.textes.personne.reponses.non : « Oui, plus tard » se lirait à l’envers : ce n’est pas une façon de dire « non »
  nsp: "Je ne sais pas", vide ⇒ nsp: "Pas encore regardé", vide
    → reponses.vide : « Pas encore regardé » est déjà le mot de « nsp » : on ne les distinguerait plus
  reponses: { partie: "Oui, mais plus tard" } ⇒ reponses: { partie: "je ne sais pas" }
    → criteres.N.textes.personne.reponses.partie : « je ne sais pas » est déjà le mot de « nsp » : on ne les distinguerait plus
  signe: "●" ⇒ signe: "○"
    → etats.appui.signe : « ○ » : il faut « ● » : forme dessinée devant le mot, la même partout
  signe: "?" ⇒ signe: "x"
    → etats.flou.signe : « x » : il faut « ? » : forme dessinée devant le mot, la même partout
  mot: "fragile" ⇒ mot: "Appui"
    → etats.fragile : « Appui » est déjà le mot de « appui » : on ne les distinguerait plus
  - { id: pour, libelle ⇒ - { id: avec, libelle
    → intention.choix : il manque « pour »
    → intention.choix.N.id : « avec » existe deux fois
  - { id: employeur, titre ⇒ - { id: equipe, titre
    → negociables : il manque « employeur »
    → negociables.N.id : « equipe » existe deux fois
  - id: sais ⇒ - id: zzz
    → blocs.N.id : « zzz » n’est pas permis (permis : situation, sais, veut, peux)
`;

/** Texts that would be printed as they were typed. */
const texts = `
  court: "accord" ⇒ court: "..."
    → criteres.N.court : « … » : ce texte reste à écrire
  court: "accord" ⇒ court: "todo"
    → criteres.N.court : « todo » : ce texte reste à écrire
  court: "accord" ⇒ court: "<b>accord</b>"
    → criteres.N.court : « <b> » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever
  court: "accord" ⇒ court: "**accord**"
    → criteres.N.court : « ** » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever
  court: "accord" ⇒ court: "“accord”"
    → criteres.N.court : “ : employer des guillemets « »
  court: "accord" ⇒ court: 'son "accord"'
    → criteres.N.court : " : employer des guillemets « »
  court: "accord" ⇒ court: "son 'accord'"
    → criteres.N.court : ' : employer l’apostrophe ’ après une lettre, ou des guillemets « »
  court: "accord" ⇒ court: "l'accord"
  court: "accord" ⇒ court: |⏎      son⏎      accord
    → criteres.N.court : tient sur une ligne : enlever le retour à la ligne
  court: "accord" ⇒ court: "TODO <i>"⏎    zzz: 1
    → criteres.N.court : « <i> » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever
    → criteres.N.court : « TODO » : ce texte reste à écrire
    → criteres.N.zzz : clé inconnue (permises : …)
`;

describe('the texts of the diagnostic', () => {
  it.each(casesIn(texts))('$written', ({ change, lines }) => {
    const keys = /(?<=permises : )[^)]*/u;
    expect(said(CRITERES, change).map((line) => line.replace(keys, '…'))).toEqual(lines);
  });
});

/** A space too few or too many, a key left empty. */
const spaces = `
  ⏎    court: "accord" ⇒ ⏎   court: "accord"
    → YAML illisible : il manque « - » devant cet élément, ou le retrait de la ligne est incorrect
  ⏎    court: "accord" ⇒ ⏎      court: "accord"
    → YAML illisible : retrait incorrect à la ligne d’après : l’aligner sur celle-ci
  ⏎    bloc: situation ⇒ ⏎     bloc: situation
    → YAML illisible : retrait incorrect à la ligne d’après : l’aligner sur celle-ci
  ⏎  - id: suite ⇒ ⏎ - id: suite
    → YAML illisible : retrait incorrect : le « - » se place sous celui de l’élément d’avant
  ⏎  - id: suite ⇒ ⏎   - id: suite
    → YAML illisible : retrait incorrect, ou crochet [ ou accolade { jamais fermé à la ligne d’avant
  court: "accord" ⇒ court: "accord
    → YAML illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)
  textes:⏎      personne:⏎        question: "Après moi ⇒ textes:⏎      personne:⏎      service:⏎        question: "Après moi
    → YAML illisible : clé écrite deux fois
`;

describe('the lines of the diagnostic', () => {
  it.each(casesIn(spaces))('$written', ({ change, lines }) => {
    expect(said(CRITERES, change)).toEqual(lines);
  });

  it('may not leave the question of a scope empty', () => {
    const criteres = (sample[CRITERES] ?? '').replace(/(personne:)\n( {8}.*\n)+/, '$1\n');
    expect(linesWith({ [CRITERES]: criteres })).toEqual([
      expect.stringMatching(
        /criteres\.0\.textes\.personne : est vide : il faut un groupe de clés : question, aide, reponses[^ ]*, .*ou enlever cette clé$/,
      ),
    ]);
  });
});

describe('the words of the diagnostic', () => {
  it.each(casesIn(words))('$written', ({ change, lines }) => {
    expect(said(CRITERES, change)).toEqual(lines);
  });

  it('ask each posture for its sentences', () => {
    const criteres = (sample[CRITERES] ?? '').replaceAll(/^ {4}phrases:\n(?: {6}.*\n)+/gm, '');
    expect(linesWith({ [CRITERES]: criteres }).map((line) => line.replace(/^\S+ {2}/, ''))).toEqual(
      [1, 2, 3].map(
        (index) =>
          `blocs.${index}.phrases : manque : le titre du résultat est fait de ces phrases (appui, fragile, flou, obstacle, vide)`,
      ),
    );
  });

  it('keep the order of the four blocks', () => {
    const criteres = sample[CRITERES] ?? '';
    const [sais = '', veut = ''] = ['sais', 'veut'].map(
      (id) => new RegExp(` {2}- id: ${id}\\n(?: {4}.*\\n)+`).exec(criteres)?.[0],
    );
    const swapped = criteres.replace(sais + veut, veut + sais);
    expect(linesWith({ [CRITERES]: swapped }).map((line) => line.replace(/^\S+ {2}/, ''))).toEqual([
      'blocs.1.id : « veut » n’est pas à sa place (ordre : situation, sais, veut, peux)',
      'blocs.2.id : « sais » n’est pas à sa place (ordre : situation, sais, veut, peux)',
    ]);
  });

  it('ask a variant of a scenario for what it changes', () => {
    expect(
      proved({ [SCENARIOS]: edited(SCENARIOS, 'reponses: { temps: oui }', 'reponses: {}') }),
    ).toContainEqual(
      expect.stringMatching(/et_si\.0\.reponses : est vide : donner au moins une réponse qui change$/),
    );
  });
});
