import { describe, expect, it } from 'vitest';
import { casesIn, edited, proved, said } from './gate.ts';
import { sample, VIGNETTE } from './sample-content.ts';

const REGLES = 'content/diagnostic/regles.yaml';
const SCENARIOS = 'content/diagnostic/scenarios.yaml';

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

/** A rule in the wrong table, or a list that says a thing twice. */
const rules = `
  - id: S2⏎ ⇒ - id: E2⏎
    → secteur.N.id : « E2 » : dans « secteur », un numéro s’écrit comme « S2 »
    → secteur.N.id : « E2 » existe deux fois
  - id: S2⏎ ⇒ - id: H1-77⏎
    → secteur.N.id : « H1-77 » : dans « secteur », un numéro s’écrit comme « S2 »
  - id: H1-02⏎ ⇒ - id: H2-02⏎
    → maintenant.N.id : « H2-02 » : dans « maintenant », un numéro s’écrit comme « H1-01 » ou « H1-05a »
  - id: T8⏎ ⇒ - id: T1⏎
    → tensions.N.id : « T1 » existe deux fois
  orientation: equipe-employeur⏎    si:⏎      un:⏎        - { critere: cadre ⇒ orientation: agir⏎    si:⏎      un:⏎        - { critere: cadre
    → equipe.N.orientation : « agir » : il faut « equipe-employeur » : toutes les règles de « equipe » lui appartiennent
  orientation: remonter⏎    si: { tous: [{ critere: autre_voie ⇒ orientation: verifier⏎    si: { tous: [{ critere: autre_voie
    → secteur.N.orientation : « verifier » : il faut « remonter » : toutes les règles de « secteur » lui appartiennent
  est: [non] }] }⏎    cite: [securite] ⇒ est: [non, non] }] }⏎    cite: [securite, securite]
    → maintenant.N.si.tous.N.est : « non » y est deux fois : l’enlever une fois
    → maintenant.N.cite : « securite » y est deux fois : l’enlever une fois
  ["La bonne volonté", "Les moyens"] ⇒ ["Les moyens", "les moyens"]
    → tensions.N.biens : les deux biens sont les mêmes : une tension en oppose deux
  regles: [T3, H1-03] ⇒ regles: [T33, H1-03]
    → lecture.N.regles.N : « T33 » : cette règle n’existe pas dans regles.yaml … vouliez-vous « T3 » ?
  gestes: limites ⇒ gestes: limite
    → maintenant.N.gestes : « limite » n’est pas permis … vouliez-vous « limites » ? (permis : limites)
  entrees: [conseils/se-deconnecter] ⇒ entrees: conseils/se-deconnecter
    → maintenant.N.entrees : « conseils/se-deconnecter » : il faut une liste, entre crochets [ ], ou un groupe de clés : personne, service (fiches à lire)
  entrees: [conseils/se-deconnecter] ⇒ entrees: { persone: [conseils/Se], service: [conseils/se-deconnecter] }
    → maintenant.N.entrees.personne : manque (avec une personne)
    → maintenant.N.entrees.persone : clé inconnue … vouliez-vous « personne » ?
`;

describe('the tables of rules', () => {
  it.each(casesIn(rules))('$written', ({ change, lines }) => {
    expect(said(REGLES, change)).toEqual(lines);
  });

  it('accept a row put between two others', () => {
    const regles = edited(REGLES, '- id: H1-04\n', '- id: H1-04b\n');
    const lines = proved({ [REGLES]: regles });
    expect(lines.filter((line) => line.startsWith(REGLES))).toEqual([]);
  });

  it('are called by their scenarios', () => {
    expect(proved({ [SCENARIOS]: edited(SCENARIOS, 'tensions: [T5]', 'tensions: [T99]') })).toContainEqual(
      expect.stringMatching(/« T99 » : cette règle n’existe pas dans regles\.yaml … vouliez-vous « T9 » \?$/),
    );
  });
});
