import { describe, expect, it } from 'vitest';
import { casesIn, printed } from './gate.ts';
import {
  CONTACTS,
  GLOSSAIRE,
  NORMES,
  PAGES_FILE,
  SOURCES,
  SYNONYMES,
  TAXONOMIE,
  URGENCES,
} from './sample-content.ts';

/** Terms. */
const glossaire = `
  - id: guichet ⇒ - id: deconnexion
    → 4:10  0.voir.0 : « guichet » : ce terme n’est pas dans glossaire.yaml
    → 5:7  1.id : « deconnexion » est déjà pris (ligne 1)
  voir: [guichet] ⇒ voir: [guichets]
    → 4:10  0.voir.0 : « guichets » : ce terme n’est pas dans glossaire.yaml … vouliez-vous « guichet » ?
  voir: [guichet] ⇒ voir: guichet
    → 4:9  0.voir : « guichet » : il faut une liste, entre crochets [ ]
  { id: loi-2018 } ⇒ { id: loi-2019 }
    → 9:13  1.sources.0.id : « loi-2019 » : cette source n’est pas dans sources.json … vouliez-vous « loi-2018 » ?
  - id: deconnexion ⇒ - nom: deconnexion
    → content/conseils/se-deconnecter.mdx:21:9  <Terme> : « deconnexion » : ce terme n’est pas dans glossaire.yaml
    → 1:3  0.nom : clé inconnue (permises : id, terme, sigle, definition, synonymes, alias, voir, sources)
    → 1:3  0.id : manque (identifiant cité par <Terme>)
  definition: Ne plus ⇒ sources: [{ id: loi-2019 }]⏎  definition: Non. #
    → 3:19  0.sources.0.id : « loi-2019 » : cette source n’est pas dans sources.json … vouliez-vous « loi-2018 » ?
    → 4:15  0.definition : trop court : 4 caractères, il en faut au moins 20
`;

/** The ladder and its norms. */
const normes = `
  niveau: loi ⇒ niveau: lois
    → 4:13  normes.0.niveau : « lois » : cet échelon n’est pas dans normes.yaml … vouliez-vous « loi » ?
  certitude: etabli ⇒ certitude: probable
    → 2:5  normes.0.a_verifier : manque : quand la certitude n’est pas « etabli », dire ce qui trancherait
  certitude: etabli ⇒ certitude: a_verifier⏎    titel: x
    → 2:5  normes.0.a_verifier : manque : quand la certitude n’est pas « etabli », dire ce qui trancherait
    → 13:5  normes.0.titel : clé inconnue … vouliez-vous « titre » ?
  certitude: etabli ⇒ certitude: etabli⏎    a_verifier: "Relire le texte"
    → 13:17  normes.0.a_verifier : est de trop : la certitude est « etabli »
  date: "2018-03-26" ⇒ date: 2018
    → 10:11  normes.0.date : « 2018 » : il faut un texte, entre guillemets
  date: "2018-03-26" ⇒ date: "mars 2018"
    → 10:11  normes.0.date : « mars 2018 » doit être une date AAAA, AAAA-MM ou AAAA-MM-JJ, entre guillemets
  date: "2018-03-26" ⇒ date: "2018-02-31"
    → 10:11  normes.0.date : « 2018-02-31 » est une date qui n’existe pas
  date: "2018-03-26" ⇒ url: javascript:alert(1)
    → 10:10  normes.0.url : « javascript:alert(1) » doit être une adresse http(s) complète
  date: "2018-03-26" ⇒ url: www.exemple.be
    → 10:10  normes.0.url : « www.exemple.be » doit être une adresse http(s) complète
  { id: europe, ⇒ { id: deontologie,
    → content/diagnostic/criteres.yaml  criteres.14.norme : « europe » : cet échelon n’est pas dans normes.yaml
    → 24:11  niveaux.7.id : « deontologie » est déjà pris (ligne 18)
  regles_de_lecture: ⇒ regles_de_lecture:⏎  - { id: haut, texte: "Le texte du haut l’emporte.", explication: "Une consigne ne défait pas une loi." }
    → 16:11  regles_de_lecture.1.id : « haut » est déjà pris (ligne 15)
  sources: [{ id: loi-2018 }] ⇒ sources: []
    → 13:14  normes.0.sources : trop court : 0 élément, il en faut au moins 1
`;

/** Public contact points. */
const contacts = `
  telephone: "112" ⇒ telephone: 112
    → 4:14  0.telephone : « 112 » : il faut un texte, entre guillemets
  telephone: "112" ⇒ telephone: "0x2"
    → 4:14  0.telephone : « 0x2 » doit être un numéro de téléphone
  telephone: "112" ⇒ courriel: a@b
    → 4:13  0.courriel : « a@b » doit être une adresse e-mail
  telephone: "112"⏎ ⇒
    → 3:9  YAML illisible : retrait incorrect à la ligne d’après : l’aligner sur celle-ci
  telephone: "112" ⇒ telephone: "112"⏎  urgence: vital
    → 5:12  0.urgence : « vital » : ce danger n’est pas dans urgences.yaml … vouliez-vous « vitale » ?
  verifie_le: 2026-11-01 ⇒ verifie_le: 2026-11-24
    → 6:15  0.verifie_le : 2026-11-24 est dans l’avenir (aujourd’hui : 2026-11-23)
  { id: loi-2018 } ⇒ { id: loi-2019 }
    → 8:17  0.source.id : « loi-2019 » : cette source n’est pas dans sources.json … vouliez-vous « loi-2018 » ?
`;

/** The bibliography. */
const sources = `
  "legislation" ⇒ "loi"
    → 4:13  0.type : « loi » n’est pas permis (permis : legislation, legal_case, bill, webpage, report, article-journal, article-magazine, article-newspaper, book, chapter, paper-conference, thesis, post-weblog, broadcast, motion_picture, speech, standard, dataset, document, pamphlet)
  "title": "Loi du 26 mars 2018", ⇒
    → 2:3  0.title : manque (titre du document)
  "consulte": "2026-11-01" ⇒ "consulte": "2027-01-01"
    → 8:19  0.custom.consulte : 2027-01-01 est dans l’avenir (aujourd’hui : 2026-11-23)
  "type" ⇒ "author": ["L. Dupont"],⏎    "type"
    → 4:16  0.author.0 : « L. Dupont » : il faut un groupe de clés : family, given, ou un groupe de clés : literal (une personne { "family", "given" } ou un organisme { "literal" })
  "type" ⇒ "issued": { "date-parts": [[2025, 13]] },⏎    "type"
    → 4:32  0.issued.date-parts.0 : « [2025,13] » : il faut [année], [année, mois] ou [année, mois, jour]
  "type" ⇒ "issued": { "date-parts": [["2025"]] },⏎    "type"
    → 4:33  0.issued.date-parts.0.0 : « 2025 » : il faut un nombre, sans guillemets
  "type" ⇒ "issued": "2025",⏎    "type"
    → 4:15  0.issued : « 2025 » : il faut un groupe de clés : date-parts
  "type" ⇒ "number": 12,⏎    "type"
    → 4:15  0.number : « 12 » : il faut un texte, entre guillemets
  }⏎  }⏎] ⇒     }⏎  },⏎  { "id": "loi-2018" }⏎]
    → 14:3  1.custom : manque (comment et quand la source a été lue)
    → 14:3  1.title : manque (titre du document)
    → 14:3  1.type : manque (type CSL du document)
    → 14:11  1.id : « loi-2018 » est déjà pris (ligne 2)
`;

/** The ways in. */
const taxonomie = `
  { id: droits, ⇒ { id: equipe,
    → 3:11  themes.1.id : « equipe » est déjà pris (ligne 2)
  { id: jeunes, ⇒ { id: familles,
    → 6:11  publics.1.id : « familles » est déjà pris (ligne 5)
  { id: veut, ⇒ { id: sais,
    → 9:11  postures.1.id : « sais » est déjà pris (ligne 8)
  { id: outils, ⇒ { id: conseils,
    → 13:11  types.1.id : « conseils » est déjà pris (ligne 12)
  { id: outils, ⇒ { id: choses,
    → 13:11  types.1.id : « choses » n’est pas permis (permis : conseils, outils, pratiques, articles, vignettes)
  themes: ⇒ theme:
    → 1:1  theme : clé inconnue … vouliez-vous « themes » ?
    → 1:1  themes : manque (thèmes)
`;

/** The words that are worth one another. */
const synonymes = `
  [travail, boulot] ⇒ [travail]
    → 1:3  0 : trop court : 1 élément, il en faut au moins 2
  [travail, boulot] ⇒ travail
    → 1:3  0 : « travail » : il faut une liste, entre crochets [ ]
  [travail, boulot] ⇒ [travail, b]
    → 1:13  0.1 : trop court : 1 caractère, il en faut au moins 2
  [travail, boulot] ⇒ [travail, "boulot; job"]
    → 1:13  0.1 : « boulot; job » doit être un mot ou une expression, sans virgule ni point-virgule
`;

/** The dangers, and the words that tell of them. */
const urgences = `
  id: vitale ⇒ id: Vitale
    → 1:9  0.id : « Vitale » doit être en minuscules sans accent, mots liés par des tirets (par exemple « carte-d-acces »)
  alias: [malaise], ⇒ alias: malaise,
    → 1:54  0.alias : « malaise » : il faut une liste, entre crochets [ ]
  [malaise] } ⇒ [malaise] }⏎- { id: vitale, titre: Il y a le feu }
    → 2:9  1.id : « vitale » est déjà pris (ligne 1)
  dangers: [malaise] ⇒ dangers: [malaise ou  ou coma]
    → 1:75  0.dangers.0 : « malaise ou  ou coma » doit lier ses mots par « ou », « avec » ou « sauf » : ni virgule, ni point-virgule, ni place vide
  dangers: [malaise] ⇒ dangers: ["malaise, coma"]
    → 1:75  0.dangers.0 : « malaise, coma » doit lier ses mots par « ou », « avec » ou « sauf » : ni virgule, ni point-virgule, ni place vide
  dangers: ⇒ danger:
    → 1:65  0.danger : clé inconnue … vouliez-vous « dangers » ?
`;

/** The pages that are not entries. */
const pages = `
  page: /a-propos/ ⇒ page: /a-props/
    → 1:11  0.page : « /a-props/ » : cette page n’existe pas … vouliez-vous « /a-propos/ » ?
  page: /a-propos/ ⇒ page: a-propos
    → 1:11  0.page : « a-propos » doit être l’adresse d’une page, entre deux barres (par exemple « /imprimer/ »)
  alias: [auteurs] ⇒ titre: Auteurs
    → 1:23  0.titre : clé inconnue (permises : page, alias)
`;

describe('the lists of the content', () => {
  it.each(casesIn(glossaire))('glossaire: $written', ({ change, lines }) => {
    expect(printed(GLOSSAIRE, change)).toEqual(lines);
  });
  it.each(casesIn(normes))('normes: $written', ({ change, lines }) => {
    // The place in the real diagnostic moves with each change of it.
    const withoutPlace = (line: string) => line.replace(/(?<=criteres\.yaml):\d+:\d+/, '');
    expect(printed(NORMES, change).map(withoutPlace)).toEqual(lines);
  });
  it.each(casesIn(contacts))('contacts: $written', ({ change, lines }) => {
    expect(printed(CONTACTS, change)).toEqual(lines);
  });
  it.each(casesIn(sources))('sources: $written', ({ change, lines }) => {
    expect(printed(SOURCES, change)).toEqual(lines);
  });
  it.each(casesIn(synonymes))('synonymes: $written', ({ change, lines }) => {
    expect(printed(SYNONYMES, change)).toEqual(lines);
  });
  it.each(casesIn(urgences))('urgences: $written', ({ change, lines }) => {
    expect(printed(URGENCES, change)).toEqual(lines);
  });
  it.each(casesIn(pages))('pages: $written', ({ change, lines }) => {
    expect(printed(PAGES_FILE, change)).toEqual(lines);
  });
  it.each(casesIn(taxonomie))('taxonomie: $written', ({ change, lines }) => {
    expect(printed(TAXONOMIE, change)).toEqual(lines);
  });
});
