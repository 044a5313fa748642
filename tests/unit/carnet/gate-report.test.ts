import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { formatProblem, formatReport, type Problem } from '../../../src/carnet/problem.ts';
import { edited, linesWith, PARAGRAPH } from './gate.ts';
import { ARTICLE, CONSEIL, contentWith, GLOSSAIRE, OUTIL, SOURCES, sample } from './sample-content.ts';

describe('checkContent', () => {
  it('makes a carnet of a valid content, entries by kind', () => {
    const { carnet, problems } = checkContent(contentWith());
    expect(problems.map(formatProblem)).toEqual([]);
    expect(carnet?.entries.map(({ id, url }) => [id, url])).toEqual([
      ['conseils/se-deconnecter', '/conseils/se-deconnecter/'],
      ['outils/carte-d-acces', '/outils/carte-d-acces/'],
      ['pratiques/permanence-en-duo', '/pratiques/permanence-en-duo/'],
      ['articles/arret-126', '/articles/arret-126/'],
      ['vignettes/refus-de-l-ecran', '/vignettes/refus-de-l-ecran/'],
    ]);
    expect(carnet?.terme('guichet').terme).toBe('Guichet');
    expect(carnet?.entry('conseils/se-deconnecter')?.data.titre).toBe('Se déconnecter le soir');
  });

  it('keeps drafts out of the carnet', () => {
    const draft = edited(ARTICLE, 'statut: publie', 'statut: brouillon');
    const { carnet } = checkContent(contentWith({ [ARTICLE]: draft }));
    expect(carnet?.entries.map(({ kind }) => kind)).toEqual(['conseils', 'outils', 'pratiques', 'vignettes']);
    expect(carnet?.entry('articles/arret-126')).toBeUndefined();
  });

  it('tells every problem of every file at once, in the order of reading', () => {
    const lines = linesWith({
      [OUTIL]: edited(OUTIL, 'duree_minutes: 15', 'duree_minutes: quinze').replace('Relire.', '`Relire`.'),
      [CONSEIL]: edited(CONSEIL, PARAGRAPH, '<b>x</b> et [ici](tel:112)').replace('[equipe]', '[equipes]'),
      [GLOSSAIRE]: edited(GLOSSAIRE, '  terme: Guichet\n', '').replace('[guichet]', '[gichet]'),
      [SOURCES]: '[',
      'content/memo.txt': 'x',
    });
    expect(lines).toEqual([
      `${CONSEIL}:5:10  themes.0 : « equipes » : ce thème n’est pas dans taxonomie.yaml … vouliez-vous « equipe » ?`,
      `${CONSEIL}:30:1  <b> : balise inconnue (permises : EnBref, Encadre, Etapes, LettreModele, Terme, AVerifier, Case, Source, Norme, Contact, Fiche, ARemplir)`,
      `${CONSEIL}:30:13  « tel:112 » : un numéro ou une adresse s’écrit dans contacts.yaml et s’appelle par <Contact id="…" />`,
      `${CONSEIL}:30:13  libellé de lien « ici » : dire où mène le lien`,
      `${GLOSSAIRE}:4:10  0.voir.0 : « gichet » : ce terme n’est pas dans glossaire.yaml … vouliez-vous « guichet » ?`,
      `${GLOSSAIRE}:5:3  1.terme : manque (le mot, tel qu’on l’écrit)`,
      'content/memo.txt:1:1  fichier inattendu : le déplacer hors de content/, ou dans le dossier d’un type de fiches',
      `${OUTIL}:17:16  duree_minutes : « quinze » : il faut un nombre, sans guillemets`,
      `${OUTIL}:36:4  code interdit : employer des guillemets « »`,
      `${SOURCES}:1:2  JSON illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)`,
    ]);
  });

  it('says the same whatever the order of the files', () => {
    const content = contentWith({
      [SOURCES]: '[]',
      [GLOSSAIRE]: '[]',
      'content/diagnostic/regles.yaml': undefined,
    });
    const backwards = { ...content, files: content.files.toReversed() };
    expect(checkContent(backwards).problems).toEqual(checkContent(content).problems);
  });

  it('needs every list', () => {
    const { problems } = checkContent({ ...contentWith(), files: [] });
    expect(problems.map(formatProblem)).toEqual(
      Object.keys(sample)
        .filter((path) => !path.endsWith('.mdx'))
        .sort()
        .map((path) => `${path}:1:1  ce fichier manque`),
    );
  });
});

describe('formatReport', () => {
  const problem = (file: string, line: number, message = 'faute'): Problem => ({
    file,
    line,
    column: 1,
    message,
  });

  it.each([
    [[problem('a', 1)], '1 problème. Rien n’est publié.'],
    [[problem('a', 1), problem('a', 2)], '2 problèmes dans 1 fichier. Rien n’est publié.'],
    [[problem('a', 1), problem('b', 2)], '2 problèmes dans 2 fichiers. Rien n’est publié.'],
  ])('ends on how many there are', (problems, sentence) => {
    expect(formatReport(problems).split('\n').slice(-2)).toEqual(['', sentence]);
  });

  it('sorts by file, then by number of line', () => {
    const report = formatReport([problem('b', 1), problem('a', 10), problem('a', 9)]);
    expect(report.split('\n').slice(0, 3)).toEqual(['a:9:1  faute', 'a:10:1  faute', 'b:1:1  faute']);
  });

  it('keeps each problem on one line, and out of reach of the terminal', () => {
    expect(formatProblem(problem('a', 1, '« x\r\ny\u001b[31m »'))).toBe('a:1:1  « x y [31m »');
  });
});

describe('the language of the report', () => {
  const lines = linesWith({
    [CONSEIL]: edited(CONSEIL, PARAGRAPH, '<Terme>a</Terme> [](x) ~~b~~ # {x}').replace(
      'statut: publie',
      'statut: zut',
    ),
    [OUTIL]: edited(OUTIL, 'a_imprimer: true', 'a_imprimer: oui\nb: 1').replace(
      'durees="5, 10"',
      'durees="5"',
    ),
    [GLOSSAIRE]: edited(GLOSSAIRE, '- id: guichet', '- id: deconnexion').replace('loi-2018', 'loi-1'),
    [SOURCES]: '{',
  }).map((line) => line.replace(/^\S+ {2}/, ''));

  it('has French apostrophes, quotes and spaces', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(line).not.toMatch(/\p{L}'\p{L}/u);
      expect(line).not.toMatch(/«(?! )|(?<! )»/);
      expect(line.replace(/https?:/g, '')).not.toMatch(/\S[:;!?](?= |$)/);
    }
  });

  it('keeps what a schema says in its own words', () => {
    const criteres = 'content/diagnostic/criteres.yaml';
    const text = sample[criteres] ?? '';
    const place = text.slice(0, text.indexOf('question: "', text.indexOf('criteres:'))).split('\n').length;
    const asked = text.split('\n')[place - 1]?.replace(/.*question: "(.*)".*/, '$1') ?? '';
    const [line] = linesWith({ [criteres]: text.replace(`"${asked}"`, `"${asked.replace('?', '')}"`) });
    expect(line).toMatch(/question : .*« \? »/);
    expect(line).toContain(`${criteres}:${place}:`);
  });

  it('has no English', () => {
    expect(lines.join('\n')).not.toMatch(
      /\b(?:expected|unexpected|invalid|unknown|must|the|is not|token|undefined|null)\b/i,
    );
  });
});
