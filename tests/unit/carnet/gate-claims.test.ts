import { describe, expect, it } from 'vitest';
import { edited, linesWith, PARAGRAPH, printed } from './gate.ts';
import { CONSEIL, SOURCES } from './sample-content.ts';

/** The sample with its only source made weaker, and the paragraph rewritten. */
const said = (paragraph: string, certitude: string) =>
  linesWith({
    [CONSEIL]: edited(CONSEIL, PARAGRAPH, paragraph),
    [SOURCES]: edited(SOURCES, '"certitude": "etabli"', `"certitude": "${certitude}"`),
  }).filter((line) => line.startsWith(`${CONSEIL}:30`));

describe('a claim is never surer than its source', () => {
  it('asks to mark a plain claim that leans on a weak source', () => {
    expect(said('Un droit. <Source id="loi-2018" />', 'probable')).toEqual([
      `${CONSEIL}:30:11  <Source> : « loi-2018 » permet au mieux « probable », l’affirmation est dite « établi » : l’entourer de <AVerifier certitude="probable" pourquoi="…">`,
    ]);
  });

  it('asks for a weaker mark where the mark is too strong', () => {
    const claim =
      '<AVerifier certitude="probable" pourquoi="x">Un droit.</AVerifier> <Source id="loi-2018" />';
    expect(said(claim, 'a_verifier')).toEqual([
      `${CONSEIL}:30:68  <Source> : « loi-2018 » permet au mieux « à vérifier », l’affirmation est dite « probable » : écrire certitude="a_verifier" dans <AVerifier>`,
    ]);
  });

  it.each([
    [
      'inside the mark',
      '<AVerifier certitude="probable" pourquoi="x">Un droit. <Source id="loi-2018" /></AVerifier>',
    ],
    [
      'right after the mark',
      '<AVerifier certitude="probable" pourquoi="x">Un droit</AVerifier>. <Source id="loi-2018" />',
    ],
    [
      'after a weaker mark',
      '<AVerifier certitude="a_verifier" pourquoi="x">Un droit.</AVerifier> <Source id="loi-2018" />',
    ],
  ])('lets a source stand %s', (_where, claim) => {
    expect(said(claim, 'probable')).toEqual([]);
  });

  it('does not stretch a mark over the next sentence', () => {
    const claim =
      '<AVerifier certitude="probable" pourquoi="x">Un droit.</AVerifier> Un autre. <Source id="loi-2018" />';
    expect(said(claim, 'probable')).toHaveLength(1);
  });
});

describe('personal data has no place in a text', () => {
  it.each([
    [
      'Appelez le 0470 12 34 56.',
      '30:12  « 0470 12 34 56 » ressemble à un numéro de téléphone : l’écrire dans contacts.yaml et l’appeler par <Contact id="…" />',
    ],
    [
      'Compte BE68 5390 0754 7034.',
      '30:8  « BE68 5390 0754 7034 » ressemble à un numéro de compte bancaire : l’enlever',
    ],
  ])('refuses « %s »', (paragraph, line) => {
    expect(printed(CONSEIL, paragraph)).toEqual([line]);
  });

  it('tells the line of a paragraph that goes on', () => {
    expect(printed(CONSEIL, 'Une ligne,⏎puis le 0470 12 34 56.'.replace('⏎', '\n'))).toEqual([
      expect.stringMatching(/^31:9 {2}« 0470 12 34 56 »/),
    ]);
  });

  it('looks at the front matter too', () => {
    expect(printed(CONSEIL, 'alias: [répondre le soir] ⇒ alias: [0470 12 34 56]')).toEqual([
      expect.stringMatching(/alias\.0 : « 0470 12 34 56 » ressemble à un numéro de téléphone/),
    ]);
  });
});

describe('a page to read with the person', () => {
  const SIMPLE = 'content/conseils/se-deconnecter.simplifie.mdx';
  const simple = (body: string, matter = 'titre: Le soir, je me repose\nrelu_le: 2026-11-01') =>
    `---\n${matter}\n---\n\n${body}\n`;

  it('is accepted beside its entry', () => {
    expect(linesWith({ [SIMPLE]: simple('Je peux ne pas répondre. <Contact id="urgence-112" />') })).toEqual(
      [],
    );
  });

  it('has an entry, few words, and its own keys', () => {
    expect(
      linesWith({
        'content/conseils/orpheline.simplifie.mdx': simple('Un mot.'),
        [SIMPLE]: simple(
          'Un droit <Source id="loi-2018" />.',
          'titre: Le soir\nrelu_le: 2027-11-01\nresumé: x',
        ),
      }),
    ).toEqual([
      'content/conseils/orpheline.simplifie.mdx:1:1  « conseils/orpheline » : cette fiche n’existe pas',
      `${SIMPLE}:4:1  resumé : clé inconnue (permises : titre, relu_le)`,
      `${SIMPLE}:7:10  <Source> : balise qui n’a pas sa place dans ce fichier (permises : Contact, Case, ARemplir)`,
    ]);
  });
});

describe('a norm is never surer than its source', () => {
  it('tells the norm and the contact that a weak source cannot carry', () => {
    const weak = edited(SOURCES, '"certitude": "etabli"', '"certitude": "probable"');
    expect(linesWith({ [SOURCES]: weak }).filter((line) => line.includes('est plus sûr'))).toEqual([
      expect.stringMatching(/^content\/contacts\.yaml:.*certitude : « etabli » est plus sûr que ses sources/),
      expect.stringMatching(/^content\/normes\.yaml:.*qui permettent au mieux « probable »$/),
    ]);
  });
});
