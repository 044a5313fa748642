import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { formatProblem } from '../../../src/carnet/problem.ts';
import { casesIn, edited, linesWith, printed } from './gate.ts';
import { contentWith, sample, VIGNETTE } from './sample-content.ts';

const CRITERES = 'content/diagnostic/criteres.yaml';
const REGLES = 'content/diagnostic/regles.yaml';
const SCENARIOS = 'content/diagnostic/scenarios.yaml';

/** What the gate prints of a diagnostic of which some files were rewritten, proofs included. */
const proved = (changes: Readonly<Record<string, string>>): string[] =>
  checkContent(contentWith(changes)).problems.map(formatProblem);

/** The line of a file on which a passage stands. */
const lineOf = (text: string, passage: string): number =>
  text.slice(0, text.indexOf(passage)).split('\n').length;

describe('the diagnostic at the gate', () => {
  it('tells a hole in the table in French, at the table, and evaluates nothing with it', () => {
    const regles = (sample[REGLES] ?? '').replace(/ {2}- id: H1-12[\s\S]*?(?=\n# ----)/, '');
    const lines = proved({ [REGLES]: regles });
    const holes = lines.filter((line) => line.includes('la table est incomplète'));
    expect(holes).toHaveLength(2);
    for (const hole of holes)
      expect(hole).toContain(`${REGLES}:${lineOf(regles, 'maintenant:')}:1  maintenant`);
    expect(lines.filter((line) => line.includes('attendu «'))).toEqual([]);
  });

  it('points at what a scenario expects', () => {
    const scenarios = edited(SCENARIOS, 'tensions: [T5]', 'tensions: [T4]');
    expect(proved({ [SCENARIOS]: scenarios })).toEqual([
      expect.stringContaining(`${SCENARIOS}:${lineOf(scenarios, 'tensions: [T4]')}:7  adresse-creee`),
    ]);
  });

  it('refuses a vignette that answers a question which its scope does not ask', () => {
    const vignette = edited(VIGNETTE, 'portee: personne', 'portee: service').replace(
      'suite: nsp',
      'faisable: nsp',
    );
    expect(proved({ [VIGNETTE]: vignette })).toEqual([
      expect.stringMatching(
        /reponses\.faisable : cette question n’est pas posée pour un projet du service : retirer la réponse/,
      ),
    ]);
  });
});

/** The lines that the gate prints about one file of the diagnostic, without their place: it moves with each new rule. */
const said = (path: string, change: string): string[] =>
  printed(path, change).map((line) => line.replace(/^\d+:\d+ {2}/, ''));

/** A rule in the wrong table, or a list that says a thing twice. */
const rules = `
  - id: S2⏎ ⇒ - id: E2⏎
    → secteur.1.id : « E2 » : dans « secteur », un numéro s’écrit comme « S2 »
    → secteur.1.id : « E2 » existe deux fois
  - id: S2⏎ ⇒ - id: H1-77⏎
    → secteur.1.id : « H1-77 » : dans « secteur », un numéro s’écrit comme « S2 »
  - id: H1-02⏎ ⇒ - id: H2-02⏎
    → maintenant.1.id : « H2-02 » : dans « maintenant », un numéro s’écrit comme « H1-01 » ou « H1-05a »
  - id: T8⏎ ⇒ - id: T1⏎
    → tensions.9.id : « T1 » existe deux fois
  orientation: equipe-employeur⏎    si:⏎      un:⏎        - { critere: cadre ⇒ orientation: agir⏎    si:⏎      un:⏎        - { critere: cadre
    → equipe.0.orientation : « agir » : il faut « equipe-employeur » : toutes les règles de « equipe » lui appartiennent
  orientation: remonter⏎    si: { tous: [{ critere: autre_voie ⇒ orientation: verifier⏎    si: { tous: [{ critere: autre_voie
    → secteur.1.orientation : « verifier » : il faut « remonter » : toutes les règles de « secteur » lui appartiennent
  est: [non] }] }⏎    cite: [securite] ⇒ est: [non, non] }] }⏎    cite: [securite, securite]
    → maintenant.0.si.tous.0.est : « non » y est deux fois : l’enlever une fois
    → maintenant.0.cite : « securite » y est deux fois : l’enlever une fois
  ["La bonne volonté", "Les moyens"] ⇒ ["Les moyens", "les moyens"]
    → tensions.7.biens : les deux biens sont les mêmes : une tension en oppose deux
  regles: [T3, H1-03] ⇒ regles: [T33, H1-03]
    → lecture.0.regles.0 : « T33 » : cette règle n’existe pas dans regles.yaml … vouliez-vous « T3 » ?
`;

describe('the tables of rules', () => {
  it.each(casesIn(rules))('$written', ({ change, lines }) => {
    expect(said(REGLES, change)).toEqual(lines);
  });

  it('accept a row put between two others', () => {
    const regles = edited(REGLES, '- id: H1-05', '- id: H1-05a');
    const lines = proved({ [REGLES]: regles });
    expect(lines.filter((line) => line.startsWith(REGLES))).toEqual([]);
  });

  it('are called by their scenarios', () => {
    expect(proved({ [SCENARIOS]: edited(SCENARIOS, 'tensions: [T5]', 'tensions: [T99]') })).toContainEqual(
      expect.stringMatching(/« T99 » : cette règle n’existe pas dans regles\.yaml … vouliez-vous « T9 » \?$/),
    );
  });
});

/** Words, shapes and lists of which the result is made. */
const words = `
  oui: "Oui", ⇒ oui: "Non",
    → reponses.oui : « Non » se lirait à l’envers : ce n’est pas une façon de dire « oui »
    → reponses.non : « Non » est déjà le mot de « oui » : on ne les distinguerait plus
  oui: "Oui", partie: "En partie" ⇒ oui: "En partie", partie: "Oui"
    → reponses.partie : « Oui » se lirait à l’envers : ce n’est pas une façon de dire « partie »
  partie: "En partie", non: "Non", nsp: "Je ne sais pas" ⇒ partie: "Je ne sais pas", non: "Non", nsp: "En partie"
    → reponses.nsp : « En partie » se lirait à l’envers : ce n’est pas une façon de dire « nsp »
  reponses: { partie: "Elle hésite", non: "Non, elle refuse" ⇒ reponses: { partie: "Oui", non: "Oui, elle refuse"
    → criteres.0.textes.personne.reponses.partie : « Oui » est déjà le mot de « oui » : on ne les distinguerait plus
    → criteres.0.textes.personne.reponses.partie : « Oui » se lirait à l’envers : ce n’est pas une façon de dire « partie »
    → criteres.0.textes.personne.reponses.non : « Oui, elle refuse » se lirait à l’envers : ce n’est pas une façon de dire « non »
  signe: "●" ⇒ signe: "○"
    → etats.appui.signe : « ○ » : il faut « ● » : forme dessinée devant le mot, la même partout
  signe: "?" ⇒ signe: "x"
    → etats.flou.signe : « x » : il faut « ? » : forme dessinée devant le mot, la même partout
  mot: "fragile" ⇒ mot: "Appui"
    → etats.fragile : « Appui » est déjà le mot de « appui » : on ne les distinguerait plus
  - { id: pour, libelle ⇒ - { id: avec, libelle
    → intention.choix : il manque « pour »
    → intention.choix.1.id : « avec » existe deux fois
  - { id: employeur, titre ⇒ - { id: equipe, titre
    → negociables : il manque « employeur »
    → negociables.3.id : « equipe » existe deux fois
  - id: sais ⇒ - id: zzz
    → blocs.1.id : « zzz » n’est pas permis (permis : situation, sais, veut, peux)
`;

/** Texts that would be printed as they were typed. */
const texts = `
  court: "accord" ⇒ court: "..."
    → criteres.0.court : « … » : ce texte reste à écrire
  court: "accord" ⇒ court: "todo"
    → criteres.0.court : « todo » : ce texte reste à écrire
  court: "accord" ⇒ court: "<b>accord</b>"
    → criteres.0.court : « <b> » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever
  court: "accord" ⇒ court: "**accord**"
    → criteres.0.court : « ** » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever
  court: "accord" ⇒ court: "“accord”"
    → criteres.0.court : “ : employer des guillemets « »
  court: "accord" ⇒ court: 'son "accord"'
    → criteres.0.court : " : employer des guillemets « »
  court: "accord" ⇒ court: "son 'accord'"
    → criteres.0.court : ' : employer l’apostrophe ’ après une lettre, ou des guillemets « »
  court: "accord" ⇒ court: "l'accord"
  court: "accord" ⇒ court: |⏎      son⏎      accord
    → criteres.0.court : tient sur une ligne : enlever le retour à la ligne
  court: "accord" ⇒ court: "TODO <i>"⏎    zzz: 1
    → criteres.0.court : « <i> » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever
    → criteres.0.court : « TODO » : ce texte reste à écrire
    → criteres.0.zzz : clé inconnue (permises : …)
`;

describe('the texts of the diagnostic', () => {
  it.each(casesIn(texts))('$written', ({ change, lines }) => {
    const keys = /(?<=permises : )[^)]*/u;
    expect(said(CRITERES, change).map((line) => line.replace(keys, '…'))).toEqual(lines);
  });
});

describe('the words of the diagnostic', () => {
  it.each(casesIn(words))('$written', ({ change, lines }) => {
    expect(said(CRITERES, change)).toEqual(lines);
  });

  it('ask each posture for its sentences', () => {
    const criteres = (sample[CRITERES] ?? '').replaceAll(/^ {4}phrases:\n(?: {6}.*\n)+/gm, '');
    expect(linesWith({ [CRITERES]: criteres }).map((line) => line.replace(/^\S+ {2}/, ''))).toEqual(
      ['sais', 'veut', 'peux'].map(
        (id, index) =>
          `blocs.${index + 1}.phrases : « phrases » va avec les trois postures, et avec elles seules (${id})`,
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
