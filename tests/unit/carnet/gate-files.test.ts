import { describe, expect, it } from 'vitest';
import { edited, linesWith, PARAGRAPH } from './gate.ts';
import { CONSEIL, GLOSSAIRE, OUTIL, PRATIQUE, SOURCES, sample, TAXONOMIE } from './sample-content.ts';

const conseil = sample[CONSEIL] ?? '';
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const write = (text: string) => edited(CONSEIL, PARAGRAPH, text);
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Two faults, at 13:9 and 30:10, whose places must not move with the encoding or the ends of lines. */
const faulty = write('Répondre <b>une</b> fois.').replace('statut: publie', 'statut: zut');
const faults = linesWith({ [CONSEIL]: faulty });

describe('encodings and ends of lines', () => {
  it('accepts a byte order mark, and Windows ends of lines', () => {
    expect(linesWith({ [CONSEIL]: `\ufeff${conseil}`, [GLOSSAIRE]: `\ufeff${sample[GLOSSAIRE]}` })).toEqual(
      [],
    );
    expect(linesWith({ [CONSEIL]: crlf(conseil), [SOURCES]: crlf(sample[SOURCES] ?? '') })).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\ufeff${faulty}`],
    ['Windows ends of lines', crlf(faulty)],
    ['both', `\ufeff${crlf(faulty)}`],
  ])('keeps the places of faults with %s', (_name, text) => {
    expect(faults).toHaveLength(2);
    expect(faults.map((line) => line.replace(/ .*/, ''))).toEqual([`${CONSEIL}:13:9`, `${CONSEIL}:30:10`]);
    expect(linesWith({ [CONSEIL]: text })).toEqual(faults);
  });

  const save = 'l’enregistrer en « UTF-8 » dans l’éditeur';
  it.each<[name: string, content: string | Uint8Array, line: string]>([
    ['Latin-1', latin1(conseil), `2:13  fichier qui n’est pas en UTF-8 : ${save}`],
    ['UTF-16, little end first', utf16(`\ufeff${conseil}`), `1:1  fichier en UTF-16 : ${save}`],
    ['UTF-16, big end first', utf16be(`\ufeff${conseil}`), `1:1  fichier en UTF-16 : ${save}`],
    ['a cut character', bytes(`${conseil}é`).slice(0, -1), `39:1  fichier qui n’est pas en UTF-8 : ${save}`],
    ['a nul', bytes(write('une\0fois')), `30:4  caractère nul : ce n’est pas un fichier de texte, ${save}`],
    ['a lost character', bytes(write('� fois')), '30:1  « � » : caractère perdu, le retaper'],
    [
      'a control character',
      bytes(write('le\u0007 soir')),
      '30:3  caractère invisible venu d’un copier-coller : retaper ce mot',
    ],
    ...['Ã©', 'â€™', 'Å“', 'Â«'].map(
      (pair) =>
        [
          `mojibake ${pair}`,
          bytes(write(`une ${pair}`)),
          `30:5  « ${pair} » : accents abîmés par un mauvais encodage, les retaper`,
        ] as [string, Uint8Array, string],
    ),
  ])('refuses %s, in one line', (_name, content, line) => {
    expect(linesWith({ [CONSEIL]: content })).toEqual([`${CONSEIL}:${line}`]);
  });

  it('does not blame those who call a file that cannot be read', () => {
    expect(linesWith({ [SOURCES]: '{', [TAXONOMIE]: utf16('\ufeffx'), [GLOSSAIRE]: undefined })).toEqual([
      `${GLOSSAIRE}:1:1  ce fichier manque`,
      `${SOURCES}:1:2  JSON illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)`,
      `${TAXONOMIE}:1:1  fichier en UTF-16 : ${save}`,
    ]);
  });
});

const body = conseil.slice(conseil.indexOf('<EnBref>'));
const head = conseil.slice(0, conseil.indexOf('\n\n<EnBref>'));
const noHead =
  '1:1  l’en-tête manque : la première ligne du fichier est ---, puis viennent ses clés, puis ---';
const open = '1:1  l’en-tête n’est pas fermé : il manque la ligne --- après ses clés';
const keys = 'titre, resume, postures, themes, publics…';

describe('the two parts of an entry', () => {
  it.each<[name: string, text: string, line: string]>([
    ['nothing', '', '1:1  le fichier est vide'],
    ['no front matter', body, noHead],
    ['an empty line first', `\n${conseil}`, noHead],
    ['a front matter left open', conseil.replace('\n---\n', '\n'), open],
    ['only ---', '---', open],
    ['an empty front matter', `---\n---\n${body}`, `2:1  est vide : il faut un groupe de clés : ${keys}`],
    [
      'a word for front matter',
      `---\nmot\n---\n${body}`,
      `2:1  « mot » : il faut un groupe de clés : ${keys}`,
    ],
    [
      'a list for front matter',
      `---\n- a\n---\n${body}`,
      `2:1  « ["a"] » : il faut un groupe de clés : ${keys}`,
    ],
    ['no body', head, '18:1  rien après l’en-tête : le corps de la fiche est vide'],
    ['a blank body', `${head}\n\n \n`, '18:1  rien après l’en-tête : le corps de la fiche est vide'],
    [
      'no <EnBref>',
      conseil.replace(/<EnBref>[\s\S]*<\/EnBref>\n/, ''),
      '21:1  la fiche s’ouvre sur <EnBref> : la réponse en trois lignes',
    ],
    [
      'a second <EnBref>',
      write('<EnBref>\nNon.\n</EnBref>'),
      '30:1  <EnBref> : ne se place qu’une fois, tout en haut',
    ],
    ['a heading missing', conseil.replace('## Faire', 'Faire'), '38:1  il manque la partie « ## Faire »'],
    ...(['### Faire', '## Faires', '## faire'] as const).map(
      (written) =>
        [
          `the heading ${written}`,
          conseil.replace('## Faire', written),
          `24:1  il manque la partie « ## Faire » … à écrire exactement ainsi, pas « ${written} »`,
        ] as [string, string, string],
    ),
    [
      'headings out of order',
      conseil.replace('## Le cadre', '##').replace('## Éviter', '## Le cadre').replace('##\n', '## Éviter\n'),
      '28:1  « ## Le cadre » vient trop tôt (ordre : Faire · Éviter · Le cadre · Si ça bloque)',
    ],
  ])('asks for what is missing: %s', (_name, text, line) => {
    expect(linesWith({ [CONSEIL]: text })).toEqual([`${CONSEIL}:${line}`]);
  });

  it('accepts a heading typed with a straight apostrophe', () => {
    expect(linesWith({ [PRATIQUE]: edited(PRATIQUE, 's’est', "s'est") })).toEqual([]);
  });
});

describe('files and folders', () => {
  const other = conseil.replace('Se déconnecter le soir', 'Un autre titre');
  const misplaced =
    'fichier inattendu : une fiche est un fichier .mdx posé directement dans le dossier de son type';
  const elsewhere =
    'fichier inattendu : le déplacer hors de content/, ou dans le dossier d’un type de fiches';
  it.each([
    ['conseils/x.md', misplaced],
    ['conseils/x.MDX', misplaced],
    ['conseils/a/b.mdx', misplaced],
    ['conseils/photo.png', misplaced],
    ['conseil/x.mdx', 'fichier inattendu … vouliez-vous « content/conseils/x.mdx » ?'],
    ['glossaire.yml', 'fichier inattendu … vouliez-vous « content/glossaire.yaml » ?'],
    ['sources.yaml', 'fichier inattendu … vouliez-vous « content/sources.json » ?'],
    ['memo.txt', elsewhere],
    ['__proto__/x.mdx', elsewhere],
    ['conseils/Été.mdx', 'nom de fichier « Été.mdx » : minuscules sans accent, chiffres et tirets seulement'],
    ['conseils/a_b.mdx', 'nom de fichier « a_b.mdx » : minuscules sans accent, chiffres et tirets seulement'],
  ])('refuses content/%s', (path, message) => {
    expect(linesWith({ [`content/${path}`]: other })).toEqual([`content/${path}:1:1  ${message}`]);
  });

  it('refuses two entries with one address, or one title', () => {
    const twin = 'content/conseils/Se-Deconnecter.mdx';
    expect(linesWith({ [twin]: conseil })).toEqual([
      `${twin}:1:1  même adresse que ${CONSEIL}`,
      `${twin}:1:1  nom de fichier « Se-Deconnecter.mdx » : minuscules sans accent, chiffres et tirets seulement`,
      `${twin}:2:8  titre : « Se déconnecter le soir » est déjà le titre de ${CONSEIL}`,
    ]);
  });

  it('refuses what points to a draft, unless it is one too', () => {
    const draft = edited(OUTIL, 'statut: publie', 'statut: brouillon');
    const hidden = '« outils/carte-d-acces » n’est pas publiée : la publier ou retirer le renvoi';
    const linked = write('Voir [la carte d’accès](/outils/carte-d-acces/).');
    expect(linesWith({ [OUTIL]: draft, [CONSEIL]: linked })).toEqual([
      `${CONSEIL}:16:14  voir_aussi.0 : ${hidden}`,
      `${CONSEIL}:30:6  lien : ${hidden}`,
      `${CONSEIL}:34:42  <Fiche> : ${hidden}`,
    ]);
    const archived = conseil.replace('statut: publie', 'statut: archive');
    expect(
      linesWith({ [OUTIL]: draft, [CONSEIL]: archived }).filter((line) => line.startsWith(CONSEIL)),
    ).toEqual([]);
  });
});

describe('a list with nothing in it', () => {
  it.each([
    [GLOSSAIRE, '', '1:1  est vide : il faut une liste, entre crochets [ ]'],
    [GLOSSAIRE, 'null\n', '1:1  est vide : il faut une liste, entre crochets [ ]'],
    [GLOSSAIRE, '# rien\n', '1:1  est vide : il faut une liste, entre crochets [ ]'],
    [GLOSSAIRE, '42\n', '1:1  « 42 » : il faut une liste, entre crochets [ ]'],
    [
      GLOSSAIRE,
      '- null\n',
      '1:3  0 : est vide : il faut un groupe de clés : id, terme, sigle, definition, synonymes…',
    ],
    [TAXONOMIE, 'mot\n', '1:1  « mot » : il faut un groupe de clés : types, postures, themes, publics'],
    [TAXONOMIE, '- 3\n', '1:1  « [3] » : il faut un groupe de clés : types, postures, themes, publics'],
    [SOURCES, 'null', '1:1  est vide : il faut une liste, entre crochets [ ]'],
    [SOURCES, '{}', '1:1  « {} » : il faut une liste, entre crochets [ ]'],
  ])('%s = %j', (path, text, line) => {
    expect(linesWith({ [path]: text }).filter((printed) => printed.startsWith(path))).toEqual([
      `${path}:${line}`,
    ]);
  });

  it('lets a list be empty when nothing calls it', () => {
    const uncalled = edited(CONSEIL, '<Terme id="deconnexion">droit à la déconnexion</Terme>', 'droit');
    expect(linesWith({ [GLOSSAIRE]: '[]\n', [CONSEIL]: uncalled })).toEqual([]);
    expect(linesWith({ [GLOSSAIRE]: '[]\n' })).toEqual([
      `${CONSEIL}:21:9  <Terme> : « deconnexion » : ce terme n’est pas dans glossaire.yaml`,
    ]);
  });
});
