import { describe, expect, it } from 'vitest';
import { casesIn, printed } from './gate.ts';
import { CONSEIL, SOURCES } from './sample-content.ts';

/** A slip of the pen in YAML: one line that says where, and what to do. */
const yaml = String.raw`
  titre: ⇒ ⇥titre:
    → 2:1  YAML illisible : tabulation en début de ligne : la remplacer par des espaces
  soir"⏎resume ⇒ soir⏎resume
    → 2:8  YAML illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)
  "Se déconnecter le soir" ⇒ 'Se déconnecter
    → 2:8  YAML illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)
  titre: ⇒ titre: "Autre"⏎titre:
    → 3:1  YAML illisible : clé écrite deux fois
  "Se déconnecter le soir" ⇒ Le soir : répondre
    → 2:8  YAML illisible : « : » dans un texte sans guillemets : mettre la valeur entre guillemets doubles
  "Se déconnecter le soir" ⇒ *soir
    → 2:8  YAML illisible : une valeur qui commence par « * » se met entre guillemets doubles
  "Se déconnecter le soir" ⇒ &soir déconnecter
    → 2:8  YAML illisible : une valeur qui commence par « & » se met entre guillemets doubles
  "Se déconnecter le soir" ⇒ !Important le soir
    → 2:8  YAML illisible : une valeur qui commence par « ! » se met entre guillemets doubles
  "Se déconnecter le soir" ⇒ @soir
    → 2:8  YAML illisible : ce caractère ne peut pas commencer une valeur : mettre la valeur entre guillemets doubles
  "Se déconnecter le soir" ⇒ %soir
    → 2:8  YAML illisible : ce caractère ne peut pas commencer une valeur : mettre la valeur entre guillemets doubles
  "Se déconnecter le soir" ⇒ - le soir
    → 2:8  YAML illisible : texte inattendu à cet endroit : vérifier les guillemets, les virgules et le retrait de la ligne
  "Se déconnecter le soir" ⇒ [le soir
    → 3:1  YAML illisible : retrait incorrect, ou crochet [ ou accolade { jamais fermé à la ligne d’avant
  "Se déconnecter le soir" ⇒ "Le soir" tard
    → 2:18  YAML illisible : texte inattendu à cet endroit : vérifier les guillemets, les virgules et le retrait de la ligne
  "Se déconnecter le soir" ⇒ "Le \soir"
    → 2:8  YAML illisible : « \ » entre guillemets doubles : l’enlever, ou l’écrire deux fois
  "Se déconnecter le soir" ⇒ Le soir⏎encore
    → 3:1  YAML illisible : clé sur plusieurs lignes : il manque sans doute « : » ou un guillemet
  titre: ⇒ titre;
    → 2:1  YAML illisible : clé sur plusieurs lignes : il manque sans doute « : » ou un guillemet
  titre: ⇒   titre:
    → 3:1  YAML illisible : texte inattendu à cet endroit : vérifier les guillemets, les virgules et le retrait de la ligne
  titre: ⇒ - titre:
    → 3:1  YAML illisible : texte inattendu à cet endroit : vérifier les guillemets, les virgules et le retrait de la ligne
  titre: ⇒ ...⏎titre:
    → 3:1  YAML illisible : « --- » ou « ... » au milieu des clés : l’enlever
  titre: ⇒ ? [a]⏎: b⏎titre:
    → 2:3  YAML illisible : une clé est un mot suivi de « : », sans « ? », crochet ni accolade
  titre: ⇒ 1: b⏎titre:
    → 2:1  1 : clé inconnue (permises : titre, resume, postures, themes, publics, alias, sources, publie_le, relu_le, a_revoir_le, statut, juridiction, certitude, voir_aussi, licence, question)
  titre: ⇒ __proto__: b⏎titre:
    → 2:1  __proto__ : clé inconnue (permises : titre, resume, postures, themes, publics, alias, sources, publie_le, relu_le, a_revoir_le, statut, juridiction, certitude, voir_aussi, licence, question)
  titre: ⇒ a: &a [x]⏎b: &b [*a, *a]⏎titre:
    → 2:4  YAML illisible : une valeur qui commence par « & » se met entre guillemets doubles
    → 3:4  YAML illisible : une valeur qui commence par « & » se met entre guillemets doubles
    → 3:8  YAML illisible : une valeur qui commence par « * » se met entre guillemets doubles
    → 3:12  YAML illisible : une valeur qui commence par « * » se met entre guillemets doubles
  resume: ⇒ "a\nb": x⏎resume:
    → 3:1  a b : clé inconnue (permises : titre, resume, postures, themes, publics, alias, sources, publie_le, relu_le, a_revoir_le, statut, juridiction, certitude, voir_aussi, licence, question)
  [veut, peux] ⇒ "sai\u0073, \e[31m"
    → 4:11  postures : « sais,  [31m » : il faut une liste, entre crochets [ ]
`;

/** Strict JSON, as the tools that share a bibliography read it. */
const json = `
  "Loi du 26 mars 2018", ⇒ "Loi du 26 mars 2018"
    → 6:5  JSON illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)
  "belgique" ⇒ "belgique",
    → 12:5  JSON illisible : virgule de trop, guillemet manquant ou commentaire
  "extrait" ⇒ extrait
    → 9:18  JSON illisible : virgule de trop, guillemet manquant ou commentaire
  "lecture" ⇒ // lu en partie⏎"lecture"
    → 9:7  JSON illisible : virgule de trop, guillemet manquant ou commentaire
  }⏎] ⇒ }⏎] et la suite
    → 14:3  JSON illisible : texte inattendu à cet endroit : vérifier les guillemets, les virgules et le retrait de la ligne
  }⏎] ⇒ }
    → 14:1  JSON illisible : il manque un caractère (guillemet, crochet, accolade ou « : »)
`;

describe('malformed YAML and JSON', () => {
  it.each(casesIn(yaml))('front matter: $written', ({ change, lines }) => {
    expect(printed(CONSEIL, change)).toEqual(lines);
  });
  it.each(casesIn(json))('sources.json: $written', ({ change, lines }) => {
    expect(printed(SOURCES, change)).toEqual(lines);
  });
});
