import { describe, expect, it } from 'vitest';
import { casesIn, printed } from './gate.ts';
import { ARTICLE, CONSEIL, OUTIL, PRATIQUE, VIGNETTE } from './sample-content.ts';

/** A missing key, a wrong type, a length, a form, a value, a date, an unknown name. */
const conseil = `
  titre: "Se déconnecter le soir"⏎ ⇒
    → 2:1  titre : manque (titre de la fiche, sans point final)
  "Se déconnecter le soir" ⇒ 12
    → 2:8  titre : « 12 » : il faut un texte, entre guillemets
  "Se déconnecter le soir" ⇒ [a, b]
    → 2:8  titre : « ["a","b"] » : il faut un texte, entre guillemets
  "Se déconnecter le soir" ⇒
    → 2:8  titre : manque (titre de la fiche, sans point final)
  Se déconnecter le soir ⇒ Ab
    → 2:8  titre : trop court : 2 caractères, il en faut au moins 3
  "Se déconnecter le soir" ⇒ ""
    → 2:8  titre : trop court : 0 caractère, il en faut au moins 3
  Se déconnecter le soir ⇒ Se déconnecter.
    → 2:8  titre : « Se déconnecter. » ne doit pas finir par un point
  Se déconnecter le soir ⇒ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    → 2:8  titre : trop long : 81 caractères, il en faut au plus 80
  "Ne plus répondre le soir : ce que la loi prévoit et ce que l’équipe peut écrire." ⇒ "Court."
    → 3:9  resume : trop court : 6 caractères, il en faut au moins 60
  le soir ?" ⇒ le soir"
    → 17:11  question : « Dois-je répondre le soir » doit finir par un point d’interrogation
  [veut, peux] ⇒ veut
    → 4:11  postures : « veut » : il faut une liste, entre crochets [ ]
  [veut, peux] ⇒ []
    → 4:11  postures : trop court : 0 élément, il en faut au moins 1
  [veut, peux] ⇒ [veut, pex]
    → 4:18  postures.1 : « pex » n’est pas permis … vouliez-vous « peux » ? (permis : sais, veut, peux)
  [veut, peux] ⇒ [veut, veut]
    → 4:18  postures.1 : « veut » est cité deux fois
  statut: publie ⇒ statut: publié
    → 13:9  statut : « publié » n’est pas permis … vouliez-vous « publie » ? (permis : brouillon, a_relire, publie, archive)
  statut: publie ⇒ statut: zut
    → 13:9  statut : « zut » n’est pas permis (permis : brouillon, a_relire, publie, archive)
  statut: publie ⇒ statut:
    → 13:8  statut : manque (seul « publie » paraît sur le site)
  postures: ⇒ posture:
    → 2:1  postures : manque (les postures que la fiche aide à interroger)
    → 4:1  posture : clé inconnue … vouliez-vous « postures » ?
  passage: ⇒ pasage:
    → 9:21  sources.0.pasage : clé inconnue … vouliez-vous « passage » ?
  question: ⇒ xylophone: 1⏎question:
    → 17:1  xylophone : clé inconnue (permises : titre, resume, postures, themes, publics, alias, sources, publie_le, relu_le, a_revoir_le, statut, juridiction, certitude, voir_aussi, licence, question)
  [equipe] ⇒ [Équipe]
    → 5:10  themes.0 : « Équipe » doit être en minuscules sans accent, mots liés par des tirets (par exemple « carte-d-acces »)
  [outils/carte-d-acces] ⇒ [carte-d-acces]
    → 16:14  voir_aussi.0 : « carte-d-acces » doit être l’identifiant d’une fiche : dossier/nom (par exemple « conseils/se-deconnecter »)
  - { id: loi-2018, passage: "art. 16" } ⇒ - loi-2018
    → 9:5  sources.0 : « loi-2018 » : il faut un groupe de clés : id, passage
    → 26:19  <Source> : « loi-2018 » n’est pas dans la liste sources de l’en-tête : l’y ajouter
  - { id: loi-2018, passage: "art. 16" } ⇒ -
    → 9:4  sources.0 : est vide : il faut un groupe de clés : id, passage
    → 26:19  <Source> : « loi-2018 » n’est pas dans la liste sources de l’en-tête : l’y ajouter
  relu_le: 2026-11-01 ⇒ relu_le: 2026-02-30
    → 11:10  relu_le : « 2026-02-30 » doit être une date AAAA-MM-JJ qui existe
  relu_le: 2026-11-01 ⇒ relu_le: 01/11/2026
    → 11:10  relu_le : « 01/11/2026 » doit être une date AAAA-MM-JJ qui existe
  relu_le: 2026-11-01 ⇒ relu_le: 2026
    → 11:10  relu_le : « 2026 » : il faut une date AAAA-MM-JJ
  relu_le: 2026-11-01 ⇒ relu_le: 2026-09-01
    → 11:10  relu_le : 2026-09-01 vient avant publie_le (2026-10-01)
  a_revoir_le: 2027-05-01 ⇒ a_revoir_le: 2026-11-01
    → 12:14  a_revoir_le : 2026-11-01 doit venir après relu_le (2026-11-01)
  relu_le: 2026-11-01 ⇒ relu_le: 2026-11-24
    → 11:10  relu_le : 2026-11-24 est dans l’avenir (aujourd’hui : 2026-11-23)
  publie_le: 2026-10-01⏎relu_le: 2026-11-01 ⇒ publie_le: 2026-11-24⏎relu_le: 2026-11-24
    → 10:12  publie_le : 2026-11-24 est dans l’avenir (aujourd’hui : 2026-11-23)
    → 11:10  relu_le : 2026-11-24 est dans l’avenir (aujourd’hui : 2026-11-23)
  titre: "Se déconnecter le soir" ⇒ titre: 3⏎license: x
    → 2:8  titre : « 3 » : il faut un texte, entre guillemets
    → 3:1  license : clé inconnue … vouliez-vous « licence » ?
  relu_le: 2026-11-01⏎a_revoir_le: 2027-05-01⏎statut: publie ⇒ relu_le: 2026-09-01⏎a_revoir_le: 2027-05-01⏎statut: 3
    → 11:10  relu_le : 2026-09-01 vient avant publie_le (2026-10-01)
    → 13:9  statut : « 3 » n’est pas permis (permis : brouillon, a_relire, publie, archive)
  [equipe] ⇒ [equipes]
    → 5:10  themes.0 : « equipes » : ce thème n’est pas dans taxonomie.yaml … vouliez-vous « equipe » ?
  [familles] ⇒ [famille]
    → 6:11  publics.0 : « famille » : ce public n’est pas dans taxonomie.yaml … vouliez-vous « familles » ?
  - { id: loi-2018, ⇒ - { id: loi-2019,
    → 9:11  sources.0.id : « loi-2019 » : cette source n’est pas dans sources.json … vouliez-vous « loi-2018 » ?
    → 26:19  <Source> : « loi-2018 » n’est pas dans la liste sources de l’en-tête : l’y ajouter
  [outils/carte-d-acces] ⇒ [outil/carte-d-acces]
    → 16:14  voir_aussi.0 : « outil/carte-d-acces » : cette fiche n’existe pas … vouliez-vous « outils/carte-d-acces » ?
  [outils/carte-d-acces] ⇒ [conseils/se-deconnecter]
    → 16:14  voir_aussi.0 : la fiche renvoie à elle-même
  sources:⏎  - { id: loi-2018, passage: "art. 16" }⏎ ⇒
    → 2:1  sources : manque : un conseil ou un article cite au moins une source
    → 24:19  <Source> : « loi-2018 » n’est pas dans la liste sources de l’en-tête : l’y ajouter
  Terme id="deconnexion" ⇒ Terme id="deconexion"
    → 21:9  <Terme> : « deconexion » : ce terme n’est pas dans glossaire.yaml … vouliez-vous « deconnexion » ?
  Norme id="deconnexion-2018" ⇒ Norme id="deconnexion-2019"
    → 34:7  <Norme> : « deconnexion-2019 » : cette norme n’est pas dans normes.yaml … vouliez-vous « deconnexion-2018 » ?
  Contact id="urgence-112" ⇒ Contact id="urgence"
    → 26:71  <Contact> : « urgence » : ce contact n’est pas dans contacts.yaml … vouliez-vous « urgence-112 » ?
  Fiche id="outils/carte-d-acces" ⇒ Fiche id="outils/carte-acces"
    → 34:42  <Fiche> : « outils/carte-acces » : cette fiche n’existe pas … vouliez-vous « outils/carte-d-acces » ?
  Source id="loi-2018" ⇒ Source id="loi2018"
    → 26:19  <Source> : « loi2018 » : cette source n’est pas dans sources.json … vouliez-vous « loi-2018 » ?
  titre: "Se déconnecter le soir"⏎ ⇒ themes2: x⏎
    → 2:1  themes2 : clé inconnue … vouliez-vous « themes » ?
    → 2:1  titre : manque (titre de la fiche, sans point final)
`;

/** Numbers, booleans and groups of keys. */
const outil = `
  a_imprimer: true ⇒ a_imprimer: oui
    → 20:13  a_imprimer : « oui » : il faut true (oui) ou false (non), sans guillemets
  duree_minutes: 15 ⇒ duree_minutes: quinze
    → 17:16  duree_minutes : « quinze » : il faut un nombre, sans guillemets
  duree_minutes: 15 ⇒ duree_minutes: "15"
    → 17:16  duree_minutes : « 15 » : il faut un nombre, sans guillemets
  duree_minutes: 15 ⇒ duree_minutes: 15.5
    → 17:16  duree_minutes : « 15.5 » : il faut un nombre entier, sans guillemets
  duree_minutes: 15 ⇒ duree_minutes: 0
    → 17:16  duree_minutes : « 0 » est trop petit : 1 au moins
  duree_minutes: 15 ⇒ duree_minutes: 1500
    → 17:16  duree_minutes : « 1500 » est trop grand : 600 au plus
  { min: 2, max: 8 } ⇒ 8
    → 18:16  taille_groupe : « 8 » : il faut un groupe de clés : min, max
  { min: 2, max: 8 } ⇒ { min: 2 }
    → 18:16  taille_groupe.max : manque (au plus)
  min: 2 ⇒ min: 9
    → 18:16  taille_groupe : min dépasse max
  avec_la_personne ⇒ avec-la-personne
    → 16:21  usage.1 : « avec-la-personne » n’est pas permis … vouliez-vous « avec_la_personne » ? (permis : individuel, equipe, avec_la_personne)
`;

/** Keys of one kind. */
const pratique = `
  limites: [Une heure par semaine seulement.]⏎ ⇒
    → 2:1  limites : manque (ce que la pratique ne résout pas : toute pratique a des limites)
`;

/** Keys of one kind. */
const article = `
  nature: droit ⇒ nature: droits
    → 17:9  nature : « droits » n’est pas permis … vouliez-vous « droit » ? (permis : droit, recherche, position, compte_rendu)
  source_principale: loi-2018 ⇒ source_principale: loi-2017
    → 16:20  source_principale : « loi-2017 » : cette source n’est pas dans sources.json … vouliez-vous « loi-2018 » ?
`;

/** The answers to the diagnostic. */
const vignette = `
  accord: non ⇒ acord: non
    → 18:13  reponses.acord : clé inconnue … vouliez-vous « accord » ?
  accord: non ⇒ accord: nan
    → 18:21  reponses.accord : « nan » n’est pas permis … vouliez-vous « non » ? (permis : oui, partie, non, nsp)
  respecter-refus ⇒ remonter
    → 19:14  orientation : « remonter » n’est pas permis (permis : agir, garde-fous, outiller-relais, equipe-employeur, verifier, autre-voie, respecter-refus)
  pistes: [conseils/se-deconnecter] ⇒ pistes: [conseils/se-connecter]
    → 20:10  pistes.0 : « conseils/se-connecter » : cette fiche n’existe pas … vouliez-vous « conseils/se-deconnecter » ?
`;

describe('the front matter of an entry', () => {
  it.each(casesIn(conseil))('conseil: $written', ({ change, lines }) => {
    expect(printed(CONSEIL, change)).toEqual(lines);
  });
  it.each(casesIn(outil))('outil: $written', ({ change, lines }) => {
    expect(printed(OUTIL, change)).toEqual(lines);
  });
  it.each(casesIn(pratique))('pratique: $written', ({ change, lines }) => {
    expect(printed(PRATIQUE, change)).toEqual(lines);
  });
  it.each(casesIn(article))('article: $written', ({ change, lines }) => {
    expect(printed(ARTICLE, change)).toEqual(lines);
  });
  it.each(casesIn(vignette))('vignette: $written', ({ change, lines }) => {
    expect(printed(VIGNETTE, change)).toEqual(lines);
  });
});
