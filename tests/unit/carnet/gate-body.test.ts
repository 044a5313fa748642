import { describe, expect, it } from 'vitest';
import { casesIn, printed } from './gate.ts';
import { CONSEIL } from './sample-content.ts';

/** The closed vocabulary: names, attributes, places, what is code, what is not closed. */
const tags = `
  <b>gras</b>
    → 30:1  <b> : balise inconnue (permises : EnBref, Encadre, Etapes, LettreModele, Terme, AVerifier, Case, Source, Norme, Contact, Fiche, ARemplir)
  <Sources id="loi-2018" />
    → 30:1  <Sources> : balise inconnue … vouliez-vous « Source » ?
  <Encadré titre="x">⏎⏎a⏎⏎</Encadré>
    → 30:1  <Encadré> : balise inconnue … vouliez-vous « Encadre » ?
  <terme id="deconnexion">a</terme>
    → 30:1  <terme> : balise inconnue … vouliez-vous « Terme » ?
  <constructor>a</constructor>
    → 30:1  <constructor> : balise inconnue (permises : EnBref, Encadre, Etapes, LettreModele, Terme, AVerifier, Case, Source, Norme, Contact, Fiche, ARemplir)
  <>a</>
    → 30:1  <> : balise inconnue (permises : EnBref, Encadre, Etapes, LettreModele, Terme, AVerifier, Case, Source, Norme, Contact, Fiche, ARemplir)
  <Terme idd="deconnexion">a</Terme>
    → 30:1  <Terme> : attribut « idd » inconnu … vouliez-vous « id » ? (permis : id)
    → 30:1  <Terme> : id manque
  <Terme>a</Terme>
    → 30:1  <Terme> : id manque
  <Terme id>a</Terme>
    → 30:1  <Terme> : id : une valeur entre guillemets, sans accolades
  <Terme id="">a</Terme>
    → 30:1  <Terme> : id est vide
  <Terme id="deconnexion"></Terme>
    → 30:1  <Terme> : est vide
  <Terme __proto__="x" id="deconnexion">a</Terme>
    → 30:1  <Terme> : attribut « __proto__ » inconnu (permis : id)
  <Terme id="deconnexion" id="guichet">a</Terme>
    → 30:1  <Terme> : id est écrit deux fois
  <Source id="loi-2018">x</Source>
    → 30:1  <Source> : ne contient rien : écrire <Source … />
  <Encadre titre="a" genre="atention">⏎⏎x⏎⏎</Encadre>
    → 30:1  <Encadre> : genre « atention » n’est pas permis … vouliez-vous « attention » ? (permis : attention)
  <Encadre titre="a">⏎⏎</Encadre>
    → 30:1  <Encadre> : est vide
  <AVerifier pourquoi="x">a</AVerifier>
    → 30:1  <AVerifier> : certitude manque (permis : probable, a_verifier)
  <ARemplir libelle="x" lignes="0" />
    → 30:1  <ARemplir> : lignes « 0 » : il faut un nombre entier de 1 à 99
  <Encadre titre="a">⏎⏎<Encadre titre="b">⏎⏎x⏎⏎</Encadre>⏎⏎</Encadre>
    → 32:1  <Encadre> : se place seule, entre deux lignes vides, et jamais dans une autre balise
  Texte <Encadre titre="a">x</Encadre> suite
    → 30:7  <Encadre> : se place seule, entre deux lignes vides, et jamais dans une autre balise
  - <Encadre titre="a">x</Encadre>
    → 30:3  <Encadre> : se place seule, entre deux lignes vides, et jamais dans une autre balise
  <Case><Case>a</Case></Case>
    → 30:7  <Case> : ne peut pas se placer dans <Case>
  <Terme id="deconnexion"><Fiche id="outils/carte-d-acces" /></Terme>
    → 30:25  <Fiche> : ne peut pas se placer dans <Terme>
  <Terme id="deconnexion">voir [la page](/a-propos/)</Terme>
    → 30:30  lien interdit dans <Terme> : le mot mène déjà à sa définition
  [voir <Fiche id="outils/carte-d-acces" />](/a-propos/)
    → 30:1  libellé de lien « voir » : dire où mène le lien
    → 30:7  <Fiche> : ne peut pas se placer dans un lien
  <Case>⏎⏎- a⏎⏎</Case>
    → 30:1  <Case> : ne contient que quelques mots : ni liste, ni tableau, ni plusieurs paragraphes
  <AVerifier certitude="probable" pourquoi="x">⏎⏎Un.⏎⏎Deux.⏎⏎</AVerifier>
    → 30:1  <AVerifier> : ne contient que quelques mots : ni liste, ni tableau, ni plusieurs paragraphes
  <Etapes>⏎⏎- a⏎⏎</Etapes>
    → 30:1  <Etapes> : contient une seule liste numérotée (1. 2. 3.)
  <Etapes durees="5">⏎⏎1. a⏎2. b⏎⏎</Etapes>
    → 30:1  <Etapes> : durees donne 1 durée pour 2 étapes
  <Etapes durees="cinq">⏎⏎1. a⏎⏎</Etapes>
    → 30:1  <Etapes> : durees « cinq » : il faut des nombres de minutes séparés par des virgules
  import x from "y"
    → 30:1  import et export sont interdits : une ligne ne commence pas par l’un de ces mots
  export de données
    → 30:1  import et export sont interdits : une ligne ne commence pas par l’un de ces mots
  {1 + 1}
    → 30:1  expression {…} interdite : écrire le texte lui-même
  Texte {x} suite
    → 30:7  expression {…} interdite : écrire le texte lui-même
  <Source id={x} />
    → 30:1  <Source> : id : une valeur entre guillemets, sans accolades
  <Terme {...x} id="deconnexion">a</Terme>
    → 30:1  <Terme> : expression {…} interdite
  Texte { suite
    → 30:7  accolade { jamais fermée : une fiche ne contient pas d’accolades
  Texte {a⏎b} suite
    → 31:1  expression {…} interdite : écrire le texte lui-même
  {/* note */}
    → 30:1  expression {…} interdite : écrire le texte lui-même
  <Encadre titre="a">⏎⏎x
    → 30:1  balise <Encadre> jamais fermée : il manque </Encadre>
  <Encadré>⏎⏎x
    → 30:1  balise <Encadré> jamais fermée : il manque </Encadré>
  <Encadre titre="a">⏎x⏎</Encadres>
    → 32:1  </Encadres> ferme une balise alors que <Encadre> est encore ouverte
  Texte </Terme>
    → 30:7  </Terme> ferme une balise qui n’est pas ouverte
  Texte <!-- note -->
    → 30:7  commentaire <!-- … --> interdit : l’enlever
  Un prix <3
    → 30:9  balise mal écrite : vérifier le nom, les guillemets et le chevron de fin (un « < » seul s’écrit « &lt; »)
  <https://example.org>
    → 30:1  balise mal écrite : vérifier le nom, les guillemets et le chevron de fin (un « < » seul s’écrit « &lt; »)
  <Terme id="deconnexion>a</Terme>
    → 30:1  balise mal écrite : vérifier le nom, les guillemets et le chevron de fin (un « < » seul s’écrit « &lt; »)
  <Terme id=deconnexion>a</Terme>
    → 30:1  balise mal écrite : vérifier le nom, les guillemets et le chevron de fin (un « < » seul s’écrit « &lt; »)
`;

/** The Markdown that entries may not use, labels and addresses of links. */
const markdown = String.raw`
  ![x](y.png)
    → 30:1  image interdite : le carnet doit se lire et s’imprimer partout sans image
  [^1]⏎⏎[^1]: note
    → 30:1  note de bas de page interdite : employer <Source id="…" />
    → 32:1  note de bas de page interdite : employer <Source id="…" />
  # Titre
    → 30:1  titre « # » interdit : le titre de la fiche est la clé titre ; employer ## ou ###
  #### Titre
    → 30:1  titre de niveau 4 interdit : employer ## ou ###
  ##
    → 30:1  titre vide
  ***
    → 30:1  trait de séparation interdit : un titre ## suffit
  ~~barré~~
    → 30:1  texte barré interdit
  - [ ] tâche
    → 30:1  case « [ ] » interdite : employer <Case>…</Case>
  [x][r]⏎⏎[r]: https://example.org
    → 30:1  lien à référence interdit : écrire [texte](https://…)
    → 32:1  lien à référence interdit : écrire [texte](https://…)
  [ici](https://example.org)
    → 30:1  libellé de lien « ici » : dire où mène le lien
  [Cliquez **ici**…](https://example.org)
    → 30:1  libellé de lien « Cliquez ici… » : dire où mène le lien
  [plus d'infos](https://example.org)
    → 30:1  libellé de lien « plus d'infos » : dire où mène le lien
  [](https://example.org)
    → 30:1  lien sans texte
  [x](tel:112)
    → 30:1  « tel:112 » : un numéro ou une adresse s’écrit dans contacts.yaml et s’appelle par <Contact id="…" />
  [x](MAILTO:a@b.be)
    → 30:1  « MAILTO:a@b.be » : un numéro ou une adresse s’écrit dans contacts.yaml et s’appelle par <Contact id="…" />
  a@b.be
    → 30:1  « mailto:a@b.be » : un numéro ou une adresse s’écrit dans contacts.yaml et s’appelle par <Contact id="…" />
  [x](javascript:alert(1))
    → 30:1  « javascript:alert(1) » : un lien commence par https:// ou, dans le carnet, par /
  [x](JaVaScRiPt:alert(1))
    → 30:1  « JaVaScRiPt:alert(1) » : un lien commence par https:// ou, dans le carnet, par /
  [x](java&#10;script:alert(1))
    → 30:1  « java script:alert(1) » : un lien commence par https:// ou, dans le carnet, par /
  [x](data:text/html,a)
    → 30:1  « data:text/html,a » : un lien commence par https:// ou, dans le carnet, par /
  [x](//evil.org)
    → 30:1  « //evil.org » : un lien commence par https:// ou, dans le carnet, par /
  [x](/\evil.org)
    → 30:1  lien : « /\evil.org » : cette page n’existe pas
  [x](https://)
    → 30:1  « https:// » : un lien commence par https:// ou, dans le carnet, par /
  [x](<https://a b>)
    → 30:1  « https://a b » : il faut l’adresse d’un site public, sans espace, ni guillemet, ni nom d’utilisateur
  [x](a-propos)
    → 30:1  « a-propos » : un lien commence par https:// ou, dans le carnet, par /
  [x](#ancre)
    → 30:1  « #ancre » : un lien commence par https:// ou, dans le carnet, par /
  [x](/a-propos)
    → 30:1  lien : « /a-propos » : une adresse du carnet finit par /
  [x](/a-propos#y)
    → 30:1  lien : « /a-propos#y » : une adresse du carnet finit par /
  [x](/a-propo/)
    → 30:1  lien : « /a-propo/ » : cette page n’existe pas … vouliez-vous « /a-propos/ » ?
  [x](/themes/equip/)
    → 30:1  lien : « /themes/equip/ » : cette page n’existe pas … vouliez-vous « /themes/equipe/ » ?
  [x](/themes/equipe/#y)
  <Fiche id="conseil/se-deconnecter" />
    → 30:1  <Fiche> : « conseil/se-deconnecter » : cette fiche n’existe pas … vouliez-vous « conseils/se-deconnecter » ?
`;

describe('the body of an entry', () => {
  it.each(casesIn(tags))('tag: $written', ({ change, lines }) => {
    expect(printed(CONSEIL, change)).toEqual(lines);
  });
  it.each(casesIn(markdown))('Markdown: $written', ({ change, lines }) => {
    expect(printed(CONSEIL, change)).toEqual(lines);
  });
});

it.each([
  ['`code`', '30:1  code interdit : employer des guillemets « »'],
  ['```⏎code⏎```'.replaceAll('⏎', '\n'), '30:1  bloc de code interdit'],
])('refuses code: %j', (written, line) => {
  expect(printed(CONSEIL, written)).toEqual([line]);
});
